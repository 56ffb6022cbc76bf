import { presence } from '../../engine/presence.ts';

export default presence('jaminan_keamanan');
