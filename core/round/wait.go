package round

// Waited gives how many whole days a profile at the lowest score had to be in the pool before the round, and false where the round has no tie-break.
func (r *Round) Waited() (days int, ok bool) {
	if r.TieBreak == 0 {
		return 0, false
	}
	const dayLong = 24 * 60 * 60
	return int(r.At-r.TieBreak) / dayLong, true
}
