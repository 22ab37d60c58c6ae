// node pdfjs.mjs PDFJS FILE: the text that the copy of pdf.js at PDFJS (its pdf.js
// or pdf.mjs) gets out of FILE.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [copy, file] = process.argv.slice(2);
globalThis.DOMMatrix ??= class {};
globalThis.Path2D ??= class {};
const pdfjs = copy.endsWith('.mjs')
    ? await import(pathToFileURL(copy))
    : createRequire(import.meta.url)(copy);
const document = await pdfjs.getDocument({
    data: new Uint8Array(readFileSync(file)),
    verbosity: 0,
    disableFontFace: true,
}).promise;
for (let page = 1; page <= document.numPages; ++page) {
    const content = await (await document.getPage(page)).getTextContent();
    process.stdout.write(
        content.items.map((item) => (item.str ?? '') + (item.hasEOL ? '\n' : '')).join('') + '\n');
}
