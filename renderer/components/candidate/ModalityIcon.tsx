import {
  IconAmbulance,
  IconBone,
  IconDna,
  IconDroplet,
  IconEye,
  IconFlame,
  IconFlask,
  IconHeartHandshake,
  IconMicroscope,
  IconPill,
  IconRadioactive,
  IconSlice,
  IconSnowflake,
  IconStethoscope,
  IconVaccine,
  type Icon,
} from '@tabler/icons-react';

/** First match wins; modality is free text of the pack, so words are looked for, not codes. */
const BY_WORD: readonly (readonly [RegExp, Icon])[] = [
  [/emergency/i, IconAmbulance],
  [/surveillance|observation/i, IconEye],
  [/surgery/i, IconSlice],
  [/radio(therapy|surgery)/i, IconRadioactive],
  [/cryo/i, IconSnowflake],
  [/ablation/i, IconFlame],
  [/emboli/i, IconDroplet],
  [/immuno/i, IconVaccine],
  [/targeted/i, IconPill],
  [/chemo/i, IconFlask],
  [/bone/i, IconBone],
  [/genetic/i, IconDna],
  [/diagnostic/i, IconMicroscope],
  [/palliative|supportive/i, IconHeartHandshake],
];

type ModalityIconProps = { readonly modality: string };

/** Picture for the kind of treatment; its name stands in the line beside it. */
export function ModalityIcon({ modality }: ModalityIconProps) {
  const Shape = BY_WORD.find(([word]) => word.test(modality))?.[1] ?? IconStethoscope;
  return <Shape size="1.2em" stroke={1.8} aria-hidden />;
}
