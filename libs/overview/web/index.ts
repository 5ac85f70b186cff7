import './overview.css';

export { Front } from './Front.js';
export { History } from './History.js';
export { MyWork } from './MyWork.js';
