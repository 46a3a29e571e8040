/** The part of qrcode that is used here; the package carries no types of its own. */
declare module 'qrcode' {
  interface Options {
    errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H';
    margin?: number;
    width?: number;
  }
  const qrcode: { toBuffer: (text: string, options?: Options) => Promise<Buffer> };
  export default qrcode;
}
