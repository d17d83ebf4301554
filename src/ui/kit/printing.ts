import { useSignal } from '@preact/signals';
import { createContext } from 'preact';
import { useEffect } from 'preact/hooks';

/** Whether the screen is being printed: then it draws all of itself. */
export const PrintingContext = createContext(false);

/** Whether the page is on its way to the printer; told in time for it. */
export function usePrinting(): boolean {
  const printing = useSignal(false);
  useEffect(() => {
    const begin = () => {
      printing.value = true;
    };
    const end = () => {
      printing.value = false;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing.value;
}
