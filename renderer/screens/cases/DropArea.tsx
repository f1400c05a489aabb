import { type DragEvent, type ReactNode, useState } from 'react';

import classes from './DropArea.module.css';

type DropAreaProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
};

/** Takes case files dropped anywhere on the list; the import button does the same. */
export function DropArea({ onFiles, children }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false);

  function over(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    <div
      className={classes.area}
      onDragOver={over}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setIsOver(false);
      }}
      onDrop={drop}
    >
      {children}
      {isOver && <div className={classes.veil}>Drop case files to import them</div>}
    </div>
  );
}
