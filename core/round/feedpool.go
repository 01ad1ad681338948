package round

import "strconv"

// feedRanges is how many ranges of scores the feed has, dd1 to dd17; dd18 is the total.
const feedRanges = 17

// staleDays is how old a score distribution may be when a round is published with it; the oldest seen was 20 days.
const staleDays = 60

// pool reads dd1 to dd18 and drawDistributionAsOn.
func (r *rowReader) pool(round *Round) {
	s := &Snapshot{Counts: make([]int, feedRanges)}
	zeros, missing := true, 0
	for i := range feedRanges + 1 {
		field := "dd" + strconv.Itoa(i+1)
		text, there := r.text(field)
		n, ok := readCount(text)
		switch {
		case !there:
			missing++
			r.out.PoolUnread = append(r.out.PoolUnread, r.unread(field, whyMissing))
		case !ok:
			r.out.PoolUnread = append(r.out.PoolUnread, r.unread(field, whyUnread))
		case i == feedRanges:
			s.Total = n
		default:
			s.Counts[i] = n
		}
		zeros = zeros && (!there || ok && n == 0)
	}
	if zeros {
		// Zeros are how the feed says that nothing was published; so is leaving every field out.
		if missing == feedRanges+1 {
			r.out.PoolUnread = nil
		}
		return
	}
	text, _ := r.text("drawDistributionAsOn")
	asOf, lang, ok := readDay(text)
	r.note(lang)
	switch {
	case !ok:
		r.out.PoolUnread = append(r.out.PoolUnread, r.unread("drawDistributionAsOn", whyUnread))
	case round.Date != 0 && (asOf > round.Date+1 || asOf < round.Date-staleDays):
		r.out.PoolUnread = append(r.out.PoolUnread, r.unread("drawDistributionAsOn", whyFarFromDay))
	}
	if len(r.out.PoolUnread) == 0 {
		s.AsOf, s.Rounds = asOf, []string{round.Number}
		r.out.Pool = s
	}
}
