/** A square code that phones read, as a picture that stays sharp at any size. The library is loaded when the first one is asked for. */
export async function qrSvg(text: string): Promise<string> {
  const { default: qr } = await import('qrcode');
  return qr.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
}
