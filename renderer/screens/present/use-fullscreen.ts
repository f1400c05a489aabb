import { useEffect, useRef } from 'react';

/**
 * Fills the screen where the browser allows it, and gives it back on the way out. The browser
 * keeps Escape for itself while full screen, so leaving full screen counts as leaving.
 */
export function useFullscreen(onExit: () => void): void {
  const exit = useRef(onExit);
  useEffect(() => {
    exit.current = onExit;
  });

  useEffect(() => {
    const leaveWithScreen = () => {
      if (document.fullscreenElement === null) exit.current();
    };
    document.addEventListener('fullscreenchange', leaveWithScreen);
    // Allowed only just after a key press or click; else the stage fills the window instead.
    if (navigator.userActivation.isActive) {
      document.documentElement.requestFullscreen().catch(() => undefined);
    }
    return () => {
      document.removeEventListener('fullscreenchange', leaveWithScreen);
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
