const SCALE = 2;

/** Copies what the browser computed into the copy itself, since style sheets do not come along into a picture. */
function inline(from: Element, to: Element): void {
  const style = window.getComputedStyle(from);
  const text = Array.from(style, (name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  to.setAttribute('style', text);
  Array.from(from.children).forEach((child, index) => {
    const copy = to.children[index];
    if (copy) inline(child, copy);
  });
}

/** A picture of an element as the reader sees it, on the ground given, in twice its size. Rejects where the browser cannot. */
export async function toPng(element: HTMLElement, ground: string): Promise<Blob> {
  const { width, height } = element.getBoundingClientRect();
  const copy = element.cloneNode(true) as HTMLElement;
  inline(element, copy);
  copy.setAttribute('xmlns', 'http://www.w3.org/1999/xhtml');
  const markup = new XMLSerializer().serializeToString(copy);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${markup}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas');
  context.fillStyle = ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png'));
}
