// What pdf.js reads in a PDF, as JSON of the same form as that of mutool.js. Its folder, then the file. With a scale and
// a path behind it, draws the first page as a PNG file instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const warn = console.warn;
const log = console.log;
console.warn = console.log = () => {}; // it regrets that there is no canvas, which is not needed
const [folder, file, scale, picture] = process.argv.slice(2);
const { getDocument, VerbosityLevel } = await import(pathToFileURL(`${folder}/legacy/build/pdf.mjs`));
console.warn = warn;
console.log = log;

const list = (numbers) => Object.values(numbers ?? {});

function annotation(read, all) {
  return {
    subtype: read.subtype,
    author: read.titleObj?.str ?? '',
    contents: read.contentsObj?.str ?? '',
    created: read.creationDate ?? '',
    modified: read.modificationDate ?? '',
    color: list(read.color).map((value) => value / 255),
    opacity: read.opacity ?? 1,
    quads: list(read.quadPoints),
    appearance: read.hasAppearance,
    popup: all.some((other) => other.subtype === 'Popup' && other.id === read.popupRef
      && String(other.parentRect) === String(read.rect)),
  };
}

const data = new Uint8Array(readFileSync(file));
const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, isEvalSupported: false,
  cMapUrl: `${folder}/cmaps/`, cMapPacked: true }).promise;
if (picture) {
  const page = await pdf.getPage(1);
  const viewport = page.getViewport({ scale: Number(scale) });
  const { canvas, context } = pdf.canvasFactory.create(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvasContext: context, viewport }).promise;
  writeFileSync(picture, canvas.toBuffer('image/png'));
  process.exit();
}
const pages = [];
for (let number = 1; number <= pdf.numPages; ++number) {
  const page = await pdf.getPage(number);
  const annotations = await page.getAnnotations();
  const content = await page.getTextContent();
  pages.push({
    annotations: annotations.filter((one) => one.subtype !== 'Popup' && one.subtype !== 'Link')
      .map((one) => annotation(one, annotations)),
    text: content.items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''),
  });
}
const titles = (items) => (items ?? []).map((item) => [item.title, ...titles(item.items)]).flat();
const { info, metadata } = await pdf.getMetadata();
console.log(JSON.stringify({
  pages,
  outline: titles(await pdf.getOutline()),
  labels: await pdf.getPageLabels() ?? [],
  attachments: Object.keys(await pdf.getAttachments() ?? {}),
  title: info.Title ?? '',
  xmp: metadata?.getRaw() ?? '',
}));
