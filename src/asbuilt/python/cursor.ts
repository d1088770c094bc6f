/** Thrown where the quick reader meets what it does not know; the text then goes to tree-sitter. */
export class Unreadable extends Error {}

const NUMBER = /(?:0[xXoObB][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?)/y;
const OPERATOR = /(?:\*\*=?|\/\/=?|>>=?|<<=?|->|:=|[-+*/%@&|^=!<>]=|[-+*/%@&|^~<>=:,.;()[\]{}])/y;
/** The operators of one character, by its code. */
const SINGLE: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return '-+*/%@&|^~<>=:,.;()[]{}'.includes(char) ? char : '';
});
const BLANK = /(?:[ \t\f\r]|\\\r?\n)*/y;

const isNameChar = (char: number, inside: boolean): boolean =>
  (char >= 97 && char <= 122) ||
  (char >= 65 && char <= 90) ||
  char === 95 ||
  char >= 128 ||
  (inside && char >= 48 && char <= 57);

/** A place in a text that moves on token by token and knows its row. */
export class Cursor {
  /** Inside brackets line breaks are blanks. */
  depth = 0;
  private tokenAt = -1;
  private tokenName = '';
  private tokenSign = '';

  constructor(
    readonly text: string,
    public at = 0,
    public row = 0,
    /** Where the stretch that is read ends; a line ends there too. */
    private readonly end = text.length,
  ) {}

  /** Skips blanks and comments, and line breaks inside brackets. */
  skip(): void {
    if (this.tokenAt === this.at) return;
    const { text } = this;
    for (;;) {
      const char = text.charCodeAt(this.at);
      if (char === 32 || char === 9) this.at++;
      else if (char === 35) {
        const end = text.indexOf('\n', this.at);
        this.at = end < 0 ? text.length : end;
      } else if (char === 10 && this.depth > 0) {
        this.at++;
        this.row++;
      } else if (char === 92 || char === 13 || char === 12) {
        BLANK.lastIndex = this.at;
        const blank = BLANK.exec(text)![0];
        if (blank === '') return;
        for (const c of blank) if (c === '\n') this.row++;
        this.at += blank.length;
      } else return;
    }
  }

  /** At the end of the logical line. */
  atEnd(): boolean {
    this.skip();
    return this.at >= this.end || this.text.charCodeAt(this.at) === 10;
  }

  /** Goes to the next line that is not blank, and gives its indentation; -1 at the end. */
  nextLine(): number {
    const { text } = this;
    for (;;) {
      if (this.at >= this.end) return -1;
      if (text.charCodeAt(this.at) === 10) {
        this.at++;
        this.row++;
      }
      const from = this.at;
      let indent = 0;
      for (
        let char = text.charCodeAt(this.at);
        char === 32 || char === 9 || char === 12;
        char = text.charCodeAt(++this.at)
      ) {
        indent = char === 9 ? ((indent >> 3) << 3) + 8 : char === 32 ? indent + 1 : 0;
      }
      if (!this.atEnd()) return indent;
      if (this.at === from && this.at >= this.end) return -1;
    }
  }

  /** Reads the token at the cursor once, however often it is asked for. */
  private load(): void {
    if (this.tokenAt === this.at) return;
    this.skip();
    if (this.tokenAt === this.at) return;
    this.tokenAt = this.at;
    const end = this.endOfName();
    this.tokenName = end > this.at ? this.text.slice(this.at, end) : '';
    this.tokenSign = end > this.at ? '' : this.signHere();
  }

  /** The operator here. Most stand alone; only what can be longer is matched. */
  private signHere(): string {
    const { text, at } = this;
    const char = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const doubles = next === char && (char === 42 || char === 47 || char === 60 || char === 62); /* * / < > */
    if (next === 61 /* = */ || doubles || (char === 45 && next === 62) /* -> */) return this.match(OPERATOR) ?? '';
    return SINGLE[char] ?? '';
  }

  private endOfName(): number {
    const { text } = this;
    let end = this.at;
    for (let char = text.charCodeAt(end); isNameChar(char, end > this.at); char = text.charCodeAt(++end));
    return end;
  }

  /** The name or keyword here, without moving; "" where there is none. */
  peekName(): string {
    this.load();
    return this.tokenName;
  }

  name(): string {
    const name = this.peekName();
    if (name === '') throw new Unreadable();
    this.at += name.length;
    return name;
  }

  /** Moves over a keyword if it stands here. */
  keyword(word: string): boolean {
    if (this.peekName() !== word) return false;
    this.at += word.length;
    return true;
  }

  peekOperator(): string {
    this.load();
    return this.tokenSign;
  }

  /** Moves over an operator if exactly it stands here. */
  operator(sign: string): boolean {
    if (this.peekOperator() !== sign) return false;
    this.move(sign);
    return true;
  }

  expect(sign: string): void {
    if (!this.operator(sign)) throw new Unreadable();
  }

  private move(sign: string): void {
    this.at += sign.length;
    if (sign === '(' || sign === '[' || sign === '{') this.depth++;
    else if (sign === ')' || sign === ']' || sign === '}') this.depth--;
  }

  number(): string | null {
    this.skip();
    const char = this.text.charCodeAt(this.at);
    if (!(char >= 48 && char <= 57) && !(char === 46 && /\d/.test(this.text[this.at + 1] ?? ''))) return null;
    const number = this.match(NUMBER);
    if (number !== null) this.at += number.length;
    return number;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0] ?? null;
  }
}
