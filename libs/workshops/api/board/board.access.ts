import { EVERYONE, type ViewerKind, access } from '@samskap/platform-api';

/** Any member of a host leads the board: whoever stands in the room that day. */
const LEADERS: readonly ViewerKind[] = ['member', 'leader'];
const ALL_HOSTS: readonly ViewerKind[] = [...LEADERS, 'foreignLeader'];

export const boardAccess = [
  ...access(['Query.board', 'Query.boardSeat'], { live: EVERYONE }),
  ...access('Board.ideas', { 'on the board': EVERYONE, 'waiting for a facilitator': LEADERS, 'taken off the board': LEADERS }),
  ...access(['Board.waitingIdeas', 'BoardIdea.table'], { live: LEADERS, 'live, with the foreign agency as host': ALL_HOSTS }),
  ...access(['Mutation.joinWorkshop', 'Mutation.addIdea', 'Mutation.castVotes'], { live: EVERYONE }),
  ...access('Mutation.startWorkshop', { planned: LEADERS, 'planned, with the foreign agency as host': ALL_HOSTS }),
  ...access(['Mutation.moveBoard', 'Mutation.moderateIdeas', 'Mutation.groupIdeas', 'Mutation.changeGroup'], { live: LEADERS, 'live, with the foreign agency as host': ALL_HOSTS }),
];
