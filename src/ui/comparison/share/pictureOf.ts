import type { Palette } from "../../../charts";

const margin = 16;
const line = 20;

/** A drawing on paper, under its title and above the words of its letters, as a PNG. */
export function pictureOf(
  drawing: HTMLCanvasElement,
  title: string,
  words: readonly string[],
  { paper, ink, font }: Palette,
): Promise<Blob> {
  const scale = drawing.width / Math.max(1, drawing.clientWidth);
  const sheet = document.createElement("canvas");
  const head = (margin + 2 * line) * scale;
  sheet.width = drawing.width + 2 * margin * scale;
  sheet.height = head + drawing.height + (words.length * line + 2 * margin) * scale;
  const pen = sheet.getContext("2d");
  if (pen) {
    pen.fillStyle = paper;
    pen.fillRect(0, 0, sheet.width, sheet.height);
    pen.drawImage(drawing, margin * scale, head);
    pen.fillStyle = ink;
    pen.font = `600 ${18 * scale}px ${font}`;
    pen.fillText(title, margin * scale, (margin + line) * scale, drawing.width);
    pen.font = `${14 * scale}px ${font}`;
    words.forEach((text, index) => {
      const down = head + drawing.height + (margin + index * line + 14) * scale;
      pen.fillText(text, margin * scale, down, drawing.width);
    });
  }
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture was made"))));
  });
}
