import { pictureType } from './picture-type';

const bytes = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

it.each([
  ['\u0089PNG\r\n\u001a\n....', '.png'],
  ['\u00ff\u00d8\u00ff\u00e0....JFIF', '.jpg'],
  ['GIF89a......', '.gif'],
  ['RIFF\u0001\u0002\u0003\u0004WEBPVP8 ', '.webp'],
  ['<svg xmlns="http://www.w3.org/2000/svg">', undefined],
  ['<!doctype html>', undefined],
  ['RIFF\u0001\u0002\u0003\u0004WAVE', undefined],
  ['', undefined],
])('%j is %p', (head, extension) => {
  expect(pictureType(bytes(head))?.extension).toBe(extension);
});
