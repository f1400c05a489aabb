import { useEffect, useRef } from 'react';

/** The way out of full screen, given up when the stage comes back at once. */
let goingOut: number | undefined;

/**
 * Fills the screen where the browser allows it, and gives it back on the way out. The browser
 * keeps Escape for itself while full screen, so leaving full screen counts as leaving. A stage
 * that is only drawn anew, because identifiers were hidden, stays on the full screen.
 */
export function useFullscreen(onExit: () => void): void {
  const exit = useRef(onExit);
  useEffect(() => {
    exit.current = onExit;
  });

  useEffect(() => {
    window.clearTimeout(goingOut);
    const leaveWithScreen = () => {
      if (document.fullscreenElement === null) exit.current();
    };
    document.addEventListener('fullscreenchange', leaveWithScreen);
    // Allowed only just after a key press or click; else the stage fills the window instead.
    if (navigator.userActivation.isActive && document.fullscreenElement === null) {
      document.documentElement.requestFullscreen().catch(() => undefined);
    }
    return () => {
      document.removeEventListener('fullscreenchange', leaveWithScreen);
      goingOut = window.setTimeout(() => {
        if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
      });
    };
  }, []);
}
