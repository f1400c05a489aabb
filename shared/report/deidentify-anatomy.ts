/**
 * Words that only say where in a body something is. A text of nothing else tells of no patient,
 * so it needs nobody to check it.
 */
const ANATOMY: ReadonlySet<string> = new Set(
  [
    'abdomen abdominal acetabulum adrenal aorta aortic aortocaval arm bladder body bone bones brain',
    'breast bronchus calf cava caval cervical chest clavicle colon contralateral costal cranial',
    'diaphragm duodenum elbow femoral femur fibula foot forearm fossa gland graft hand head heart',
    'hilar hilum hip humerus iliac ilium infracarinal inguinal interaortocaval ipsilateral ischium',
    'kidney kidneys knee left leg liver lobe lower lumbar lung lungs lymph mandible mediastinal',
    'mediastinum mid middle muscle native neck node nodes orbit ovary pancreas pancreatic paraaortic',
    'paracaval paratracheal parotid pelvic pelvis pericardium peritoneum phalanx pleura pleural pole',
    'prostate proximal distal pubis radius rectum renal retrocaval retroperitoneal retroperitoneum',
    'rib ribs right sacral sacrum scalp scapula segment shin shoulder skeleton skin skull soft spine',
    'spleen sternum stomach subcarinal supraclavicular testis thigh thoracic thorax thyroid tibia',
    'tissue trachea transplant trunk ulna upper ureter uterus vein vena ventricle vertebra vertebrae',
    'vertebral wall whole wrist anterior posterior medial lateral central peripheral bilateral',
    'frontal parietal temporal occipital cerebellum cerebellar and both of in the to with without',
  ].flatMap((line) => line.split(' ')),
);

const LEVEL = /^(?:[ctl]\d{1,2}|s[1-5]|\d{1,2})$/;
const BRAIN = /brain|head|cranial/i;

/** Whether a text holds nothing but words of anatomy, spine levels and segment numbers. */
export function isAnatomyOnly(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,;/()-]+/);
  return words.every((word) => word === '' || ANATOMY.has(word) || LEVEL.test(word));
}

/** The one region that facts are read from, where a text names it. */
export function namesBrain(text: string): boolean {
  return BRAIN.test(text);
}
