const ECOG_OF_KPS: Readonly<Record<number, readonly [number, number]>> = {
  100: [0, 0],
  90: [0, 1],
  80: [1, 1],
  70: [1, 2],
  60: [2, 2],
  50: [2, 3],
  40: [3, 3],
  30: [3, 4],
  20: [4, 4],
  10: [4, 4],
  0: [4, 4],
};

/**
 * ECOG values, lowest and highest, that a Karnofsky index in tens may correspond to over both
 * published maps; the maps differ at 90, 70, 50 and 30. Undefined for any other number.
 *
 * @source Clinical content, section 4 (ECOG and Karnofsky).
 * @spec RCC-C-008
 */
export function ecogOfKps(kps: number): readonly [number, number] | undefined {
  return ECOG_OF_KPS[kps];
}
