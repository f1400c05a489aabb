import { RoomFrame } from './RoomFrame.tsx';
import { RoomScene, type RoomSceneProps } from './RoomScene.tsx';

/**
 * The presenter's window in small, for the operator: a 16:9 picture that fills its place. It is
 * drawn as it would be seen; nothing in it can be reached by keyboard.
 */
export function RoomScenePreview(props: RoomSceneProps) {
  return (
    <div inert style={{ width: '100%', height: '100%' }}>
      <RoomFrame stage={props.stage}>
        <RoomScene {...props} />
      </RoomFrame>
    </div>
  );
}
