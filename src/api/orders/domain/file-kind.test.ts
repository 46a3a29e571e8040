import { fileKind, namedAs } from './file-kind';

const of = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const kept = (content: Uint8Array, name: string) => {
  const kind = fileKind(content);
  return kind && namedAs(kind, name);
};

describe('a file for an order', () => {
  it.each([
    ['\u0089PNG\r\n\u001a\n....', 'a.png', 'image/png'],
    ['\u00ff\u00d8\u00ff\u00e0', 'Фото.JPG', 'image/jpeg'],
    ['RIFF....WEBP', 'a.webp', 'image/webp'],
    ['GIF89a', 'a.gif', 'image/gif'],
    ['%PDF-1.7', 'счёт.pdf', 'application/pdf'],
    ['PK\u0003\u0004', 'a.zip', 'application/zip'],
    ['PK\u0003\u0004', 'a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'a.doc', 'application/msword'],
    ['{\\rtf1', 'a.rtf', 'application/rtf'],
    ['plain, 5 < 6', 'a.txt', 'text/plain'],
    ['\u00ef\u00bb\u00bfa;b\r\n1;2', 'a.csv', 'text/csv'],
    ['\u00ff\u00fe\u001f\u0004', 'Excel.txt', 'text/plain'],
    ['\u00cf\u00f0\u00e8', 'windows-1251.txt', 'text/plain'],
  ])('%j as %s is kept as %s', (content, name, mime) => {
    expect(kept(of(content), name)).toEqual({ name, mime });
  });

  it.each([
    ['<!doctype html>', 'a.html'],
    ['<!doctype html>', 'a.png'],
    [' \n<script>alert(1)</script>', 'a.txt'],
    ['\u00ef\u00bb\u00bf<?xml version="1.0"?><svg/>', 'a.txt'],
    ['\u00ff\u00fe<\0s\0v\0g\0>\0', 'a.txt'],
    ['<svg onload="alert(1)">', 'a.svg'],
    ['just text', 'a.png'],
    ['just text', 'a.js'],
    ['PK\u0003\u0004', 'a.docm'],
    ['PK\u0003\u0004', 'a.html'],
    ['\u0089PNG\r\n\u001a\n', 'a.html'],
    ['\u0089PNG\r\n\u001a\n', 'a.png.'],
    ['MZ\u0090\0', 'a.exe'],
    ['%PDF-1.7', 'a.constructor'],
  ])('%j as %s is not', (content, name) => {
    expect(kept(of(content), name)).toBeNull();
  });

  it('gets an extension where its name has none', () => {
    expect(kept(of('%PDF-1.7'), 'file')).toEqual({ name: 'file.pdf', mime: 'application/pdf' });
  });
});
