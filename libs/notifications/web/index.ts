import './notifications.css';

export { NotificationChoices } from './NotificationChoices.js';
export { NotificationList } from './NotificationList.js';
export { Unsubscribe } from './Unsubscribe.js';
