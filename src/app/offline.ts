/** Has the game kept on the device, once the page has nothing better to do. A browser without this plays on. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('./offline.js').catch(() => {
    // Private windows and strict settings refuse it: the game then needs its server, as before.
  });
}
