/**
 * A text as the part of an address after `#`: compressed (raw deflate), then base64 with the letters
 * that addresses allow. What comes after `#` is never sent to a server.
 */
const format = "deflate-raw";

/** Whether this browser can write and read links. */
export function canLink(): boolean {
  try {
    void [new CompressionStream(format), new DecompressionStream(format)];
    return true;
  } catch {
    return false;
  }
}

/** `damaged`: cut or changed on its way; `tooLarge`: it holds more than `most` bytes. */
export type LinkFault = "damaged" | "tooLarge";

export async function encodeLink(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(format));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * The bytes of a link. It stops reading past `most` bytes: a few characters can stand for gigabytes.
 */
export async function decodeLink(code: string, most: number): Promise<Uint8Array | LinkFault> {
  const compressed = bytesOf(code);
  if (compressed === null) return "damaged";
  const reader = new Blob([compressed])
    .stream()
    .pipeThrough(new DecompressionStream(format))
    .getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) {
        await reader.cancel();
        return "tooLarge";
      }
      parts.push(value);
    }
  } catch {
    return "damaged";
  }
  return joined(parts, size);
}

function bytesOf(code: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(code)) return null;
  try {
    const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
