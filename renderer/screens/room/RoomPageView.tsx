import type { RoomStage } from '#shared/contract/room';

import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { LesionTable } from '../../components/lesion-table/LesionTable.tsx';
import { BodyMap } from '../../components/body-map/BodyMap.tsx';
import { TEXT } from '../../text/text.ts';
import { CandidatesPage } from '../../components/case-pages/CandidatesPage.tsx';
import { CoursePage } from '../../components/case-pages/ExtentPage.tsx';
import { OpenPage } from '../../components/case-pages/OpenPage.tsx';
import { PatientPage } from '../../components/case-pages/PatientPage.tsx';
import { PlanPage } from '../../components/case-pages/PlanPage.tsx';
import { FlagTitles, Tile } from '../../components/case-pages/QuestionPage.tsx';
import { lengthOf } from '../../components/case-pages/question-length.ts';
import { ScoresPage } from '../../components/case-pages/ScoresPage.tsx';
import { UnclearPage } from '../../components/case-pages/UnclearPage.tsx';
import { ComparedOptions } from './ComparedOptions.tsx';
import { OptionBlocks } from './OptionBlocks.tsx';
import { RoomDecision } from './RoomDecision.tsx';
import type { RoomContent, RoomSheet } from './room-pages.ts';
import classes from './RoomPageView.module.css';

type RoomPageViewProps = {
  /** In a type that is larger than usual, columns have less room. */
  readonly isLarge: boolean;
  readonly content: RoomContent;
  readonly sheet: RoomSheet['sheet'];
  readonly stage: Pick<RoomStage, 'readBack' | 'readBackIs'>;
};

/** One page of a case on the room's screen. */
export function RoomPageView({ isLarge, content, sheet, stage }: RoomPageViewProps) {
  switch (content.kind) {
    case 'question':
      return <RoomQuestion content={content} sheet={sheet} />;
    case 'patient':
      return <PatientPage columns={content.columns} absent={content.absent} />;
    case 'extent':
      return <RoomExtent content={content} sheet={sheet} />;
    case 'images':
      return <RoomImage content={content} />;
    case 'course':
      return <CoursePage steps={content.steps} />;
    case 'decision':
      return <RoomDecision sheet={sheet} readBack={stage.readBack} readBackIs={stage.readBackIs} />;
    default:
      return <WeighedContent content={content} isLarge={isLarge} />;
  }
}

type Of<Kind extends RoomContent['kind']> = Extract<RoomContent, { kind: Kind }>;
type WeighedProps = {
  readonly isLarge: boolean;
  readonly content: Of<
    'compared' | 'candidates' | 'withheld' | 'plan' | 'scores' | 'unclear' | 'impossible' | 'open'
  >;
};

function WeighedContent({ content, isLarge }: WeighedProps) {
  switch (content.kind) {
    case 'compared':
      return <ComparedOptions page={content} evidence={isLarge ? 'letter' : 'word'} />;
    case 'candidates':
      return <Reasons {...content} />;
    case 'withheld':
      return <Withheld what={content.what} />;
    case 'plan':
      return <PlanPage page={content.content} />;
    case 'scores':
      return <ScoresPage page={content} />;
    case 'unclear':
    case 'impossible':
      return <UnclearPage of={content.kind} slots={content.slots} />;
    case 'open':
      return <OpenPage {...content} />;
  }
}

function Reasons({ options, layout }: Of<'candidates'>) {
  return layout === 'blocks' ? (
    <OptionBlocks options={options} />
  ) : (
    <CandidatesPage options={options} title={TEXT.roomStage.reasons} />
  );
}

type RoomQuestionProps = {
  readonly content: Of<'question'>;
  readonly sheet: RoomSheet['sheet'];
};

function RoomQuestion({ content: { question, isFirst, tiles }, sheet }: RoomQuestionProps) {
  const texts = TEXT.present.question;
  const context = [texts.label, sheet.context].filter(Boolean).join(' · ');
  return (
    <div className={classes.question}>
      {isFirst && <FlagTitles sheet={sheet} />}
      {question !== undefined && (
        <div>
          <p className={classes.eyebrow}>
            <ClinicalText text={context} />
          </p>
          <h1 data-length={lengthOf(question)} data-alone={tiles.length === 0}>
            {question === '' ? texts.none : question}
          </h1>
        </div>
      )}
      {tiles.length > 0 && (
        <div className={classes.tiles} data-count={tiles.length}>
          {tiles.map((tile) => (
            <Tile key={tile.id} tile={tile} />
          ))}
        </div>
      )}
    </div>
  );
}

type RoomExtentProps = { readonly content: Of<'extent'>; readonly sheet: RoomSheet['sheet'] };

/** The map shows every site, the table those of this page. */
function RoomExtent({ content, sheet: { extent } }: RoomExtentProps) {
  return (
    <div className={classes.extent}>
      <div className={classes.map}>
        <BodyMap rows={extent.rows} />
      </div>
      <div>
        <h1>{TEXT.present.extent.title}</h1>
        <p className={classes.eyebrow}>
          <ClinicalText text={extent.imaging} />
        </p>
        <LesionTable rows={content.rows} />
      </div>
    </div>
  );
}

type RoomImageProps = { readonly content: Of<'images'> };

function RoomImage({ content: { image } }: RoomImageProps) {
  return (
    <figure className={classes.image}>
      <figcaption>
        <h1>{image.caption === '' ? TEXT.roomStage.images : image.caption}</h1>
        <p className={classes.eyebrow}>{image.of}</p>
      </figcaption>
      {image.source === undefined ? (
        <p>{TEXT.roomStage.withheldImage}</p>
      ) : (
        <img src={image.source} alt={image.caption} />
      )}
    </figure>
  );
}

function Withheld({ what }: { readonly what: 'candidates' | 'plan' }) {
  return (
    <div className={classes.withheld}>
      <h1>{TEXT.roomStage.withheld[what]}</h1>
      <p>{TEXT.roomStage.withheld.what}</p>
    </div>
  );
}
