import { createLexicalReader } from '#reading/lexical/lexical-reader';
import { readerContract } from '#reading/reader.contract';

readerContract('the built-in reader, by its rules alone', () => createLexicalReader());
