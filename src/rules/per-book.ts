import type { Book } from '../model/book.ts';

/** What is reckoned once for each book: a book never changes after it was compiled. */
export function perBook<T extends object, Of extends object = Book>(
  make: (book: Of) => T,
): (book: Of) => T {
  const made = new WeakMap<Of, T>();
  return (book) => {
    const found = made.get(book);
    if (found !== undefined) return found;
    const fresh = make(book);
    made.set(book, fresh);
    return fresh;
  };
}
