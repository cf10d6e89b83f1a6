// node extract.mjs PEER PAGES SECONDS RESULT: reads the pages with one peer and writes to the file RESULT
// {"cpuSeconds", "pages": {id: {"text", "title", "author", "date"}}}.
//
// PAGES is a JSON file: [{"id", "url", "file"}]. The first pass warms up and gives the results; it reads no further page
// once it has used SECONDS of processor time. Passes over the pages that it reached are then measured, at least one, and
// the quickest counts, as for Pressmark itself. Measured is from the bytes to the article, on all threads.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

// Peers tell what they find on the console.
for (const method of ['log', 'info', 'debug', 'warn', 'error']) console[method] = () => {};

const LONG_ENOUGH = 3; // seconds of measuring

function decode(bytes) {
    const head = bytes.subarray(0, 4096).toString('latin1');
    const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head);
    try {
        return new TextDecoder(declared ? declared[1] : 'utf-8').decode(bytes);
    } catch {
        return new TextDecoder('utf-8').decode(bytes);
    }
}

async function readability() {
    const { Readability } = await import('@mozilla/readability');
    return async (bytes) => {
        const { document } = parseHTML(decode(bytes));
        const article = new Readability(document).parse();
        return article && { html: article.content, title: article.title, author: article.byline, date: article.publishedTime };
    };
}

async function defuddle() {
    const { Defuddle } = await import('defuddle/node');
    return async (bytes, url) => {
        const { document } = parseHTML(decode(bytes));
        const article = await Defuddle(document, url, { useAsync: false });
        return { html: article.content, title: article.title, author: article.author, date: article.published };
    };
}

async function postlight() {
    const { default: Parser } = await import('@postlight/parser');
    return async (bytes, url) => {
        const article = await Parser.parse(url, { html: decode(bytes), contentType: 'html', fetchAllPages: false });
        return { html: article.content, title: article.title, author: article.author, date: article.date_published };
    };
}

const BLOCKS = new Set(
    ('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
     'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL').split(' '));
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME']);

// The words of clean HTML as people see them: blocks stand apart, inline elements do not.
function textOf(html) {
    const parts = [];
    const open = [{ node: parseHTML(`<html><body>${html ?? ''}</body></html>`).document.body, left: false }];
    while (open.length > 0) {
        const { node, left } = open.pop();
        if (node.nodeType === 3) parts.push(node.data);
        if (node.nodeType !== 1 || UNREAD.has(node.tagName)) continue;
        if (BLOCKS.has(node.tagName)) parts.push('\n');
        if (left) continue;
        open.push({ node, left: true });
        for (let child = node.lastChild; child; child = child.previousSibling) open.push({ node: child, left: false });
    }
    return parts.join('');
}

function processorSeconds() {
    const used = process.cpuUsage();
    return (used.user + used.system) / 1e6;
}

async function attempt(read, page) {
    try {
        return (await read(page.bytes, page.url)) ?? {};
    } catch {
        return {}; // a peer that fails has found nothing
    }
}

const [peer, list, seconds, result] = process.argv.slice(2);
const read = await { readability, defuddle, postlight }[peer]();
const pages = JSON.parse(readFileSync(list)).map((page) => ({ ...page, bytes: readFileSync(page.file) }));

const reached = [];
const begin = processorSeconds();
for (const page of pages) {
    if (reached.length > 0 && processorSeconds() - begin > Number(seconds)) break;
    reached.push({ page, article: await attempt(read, page) });
}
let cpuSeconds = Infinity;
for (const start = processorSeconds(); cpuSeconds === Infinity || processorSeconds() - start < LONG_ENOUGH; ) {
    const before = processorSeconds();
    for (const { page } of reached) await attempt(read, page);
    cpuSeconds = Math.min(cpuSeconds, processorSeconds() - before);
}

const results = {};
for (const { page, article } of reached) {
    results[page.id] = {
        text: textOf(article.html),
        title: article.title ?? '',
        author: article.author ?? '',
        date: String(article.date ?? '').slice(0, 10),
    };
}
writeFileSync(result, JSON.stringify({ cpuSeconds, pages: results }));
process.exit(0); // whatever a peer still waits for
