// What MuPDF reads in a PDF, as JSON of the same form as that of pdfjs.mjs: mutool run mutool.js FILE [WORDS]…
// Of every page also how often it finds each of the words.
function has(object) {
    return object !== null && object !== undefined && !object.isNull();
}

function words(object) {
    return has(object) ? object.asString() : '';
}

function numbers(object) {
    var list = [];
    for (var i = 0; has(object) && i < object.length; ++i)
        list.push(object.get(i).asNumber());
    return list;
}

function wordsUnder(quads, text) {
    return quads.map(function (quad) {
        var middle = (quad[1] + quad[5]) / 2;
        return text.copy([quad[0] + 0.5, middle], [quad[2] - 0.5, middle]);
    }).join(' ');
}

function annotation(read, text) {
    var object = read.getObject();
    var popup = object.get('Popup');
    return {
        subtype: read.getType(),
        author: words(object.get('T')),
        contents: words(object.get('Contents')),
        created: words(object.get('CreationDate')),
        modified: words(object.get('M')),
        name: words(object.get('NM')),
        tags: words(object.get('Subj')),
        color: numbers(object.get('C')),
        opacity: has(object.get('CA')) ? object.get('CA').asNumber() : 1,
        quads: numbers(object.get('QuadPoints')),
        appearance: has(object.get('AP')) && has(object.get('AP').get('N')),
        popup: has(popup) && has(popup.get('Parent'))
            && popup.get('Parent').asIndirect() === object.asIndirect(),
        words: wordsUnder(read.getQuadPoints(), text),
    };
}

var pdf = new PDFDocument(scriptArgs[0]);
var pages = [];
for (var i = 0; i < pdf.countPages(); ++i) {
    var page = pdf.loadPage(i);
    var text = page.toStructuredText('preserve-whitespace');
    var read = [];
    var found = {};
    page.getAnnotations().forEach(function (one) {
        if (one.getType() !== 'Popup' && one.getType() !== 'Link')
            read.push(annotation(one, text));
    });
    scriptArgs.slice(1).forEach(function (needle) {
        found[needle] = page.search(needle).length;
    });
    pages.push({annotations: read, found: found});
}

function titles(items) {
    var list = [];
    (items || []).forEach(function (item) {
        list.push(item.title);
        list = list.concat(titles(item.down));
    });
    return list;
}

print(JSON.stringify({pages: pages, outline: titles(pdf.loadOutline()), title: pdf.getMetaData('info:Title')}));
