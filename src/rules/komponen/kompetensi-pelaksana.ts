import { presence } from '../../engine/presence.ts';

export default presence('kompetensi_pelaksana');
