/** How the clock stands in its page: whole; on a phone `compact`, below a panel of full height; in a frame as one `row`. */
export type ClockForm = 'whole' | 'compact' | 'row';
