/** A fill of slanted lines, which shows in grey and to the colour-blind; the plain colour where none can be drawn. */
export function hatch(colour: string, ground: string): CanvasPattern | string {
  const size = 8;
  const tile = document.createElement("canvas");
  tile.width = size;
  tile.height = size;
  const pen = tile.getContext("2d");
  if (!pen) return colour;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  // Drawn past the corners, so that the lines meet from tile to tile.
  for (const shift of [-size, 0, size]) {
    pen.moveTo(shift - 2, size + 2);
    pen.lineTo(shift + size + 2, -2);
  }
  pen.stroke();
  return pen.createPattern(tile, "repeat") ?? colour;
}
