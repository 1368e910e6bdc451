// The compact file that assets/basemap/README.md describes: variable-length integers, points as differences.

export class Writer {
  #bytes = [];
  #x = 0;
  #y = 0;

  ascii(text) {
    for (const c of text) this.#bytes.push(c.charCodeAt(0));
  }

  unsigned(value) {
    while (value > 127) {
      this.#bytes.push((value & 127) | 128);
      value >>>= 7;
    }
    this.#bytes.push(value);
  }

  signed(value) {
    this.unsigned(((value << 1) ^ (value >> 31)) >>> 0);
  }

  text(value) {
    const utf8 = Buffer.from(value, 'utf8');
    this.unsigned(utf8.length);
    this.#bytes.push(...utf8);
  }

  line(points) {
    this.unsigned(points.length);
    for (const [x, y] of points) {
      this.signed(x - this.#x);
      this.signed(y - this.#y);
      this.#x = x;
      this.#y = y;
    }
  }

  bytes() {
    return Buffer.from(this.#bytes);
  }
}
