import './board.css';

export { BigScreen } from './BigScreen.js';
export { codeOf } from './code.js';
export { Join, Joined } from './Join.js';
export { LeadBoard } from './LeadBoard.js';
export { LeadStart } from './LeadStart.js';
export type { Seat } from './useSeat.js';
