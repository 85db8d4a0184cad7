// Lengths in inline styles.

export const px = (value: number): string => `${value}px`;

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export const boxStyle = (box: Box) => ({
  top: px(box.top),
  left: px(box.left),
  width: px(box.width),
  height: px(box.height),
});
