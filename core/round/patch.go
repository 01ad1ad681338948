package round

import (
	"cmp"
	"encoding/json"
	"slices"

	"portage/core/day"
	"portage/core/edition"
)

// Patch is what one record and its pool have that another lacks or has otherwise: small enough to be kept on a device.
type Patch struct {
	Version   int        `json:"version"`
	Base      day.Day    `json:"base"` // the day on which the record that it stands on was checked
	Read      day.Day    `json:"read"` // the day on which the feed was read
	Rounds    []Round    `json:"rounds"`
	Snapshots []Snapshot `json:"snapshots"`
}

// patchVersion is the form of a Patch; one of another form is not read.
const patchVersion = 1

// mostPatch is the bytes of the largest patch that is read: many times what IRCC adds in a year.
const mostPatch = 1 << 20

// ReadPatch reads a patch that a device has kept; Apply judges what it says.
func ReadPatch(kept []byte) (*Patch, error) {
	if len(kept) > mostPatch {
		return nil, problem("the patch", "", "it is too large", "Read the feed again.")
	}
	p := &Patch{}
	if err := json.Unmarshal(kept, p); err != nil {
		return nil, problem("the patch", "", err.Error(), "Read the feed again.")
	}
	return p, nil
}

// Difference gives what turns a record and its pool into another; read is the day on which the feed was read.
func Difference(old, new *Record, oldPool, newPool *Pool, read day.Day) *Patch {
	p := &Patch{Version: patchVersion, Base: old.Checked, Read: read}
	for i := range new.Rounds {
		if before, ok := old.Round(new.Rounds[i].Number); !ok || !before.equal(&new.Rounds[i]) {
			p.Rounds = append(p.Rounds, new.Rounds[i])
		}
	}
	for i := range newPool.Snapshots {
		s := &newPool.Snapshots[i]
		if !slices.ContainsFunc(oldPool.Snapshots, func(o Snapshot) bool { return o.equal(s) }) {
			p.Snapshots = append(p.Snapshots, *s)
		}
	}
	return p
}

// Empty tells whether the patch changes nothing.
func (p *Patch) Empty() bool { return len(p.Rounds)+len(p.Snapshots) == 0 }

// Stale tells whether a record was checked after the patch was made, so that it has all of it and more.
func (p *Patch) Stale(record *Record) bool {
	return record.Checked > p.Base && record.Checked > p.Read
}

// Apply gives the record and the pool with the patch; both stay as they are. What Read and ReadPool refuse, it refuses too. The type of a round is read from its name again, since the table of names may have grown.
func (p *Patch) Apply(record *Record, pool *Pool) (*Record, *Pool, error) {
	if p.Version != patchVersion || p.Read == 0 {
		return nil, nil, problem("the patch", "version", "it is not of this form", "Read the feed again.")
	}
	record, pool = record.clone(), pool.clone()
	for _, r := range p.Rounds {
		r.Type, _ = record.TypeOf(r.Name)
		i, known := record.find(r.Number)
		if !known {
			record.Rounds = slices.Insert(record.Rounds, i, r)
		}
		record.Rounds[i] = r
	}
	p.replace(pool)
	record.Checked, pool.Checked = max(record.Checked, p.Read), max(pool.Checked, p.Read)
	stamp(record.Sources, p.Read)
	stamp(pool.Sources, p.Read)
	if err := record.checkRows(); err != nil {
		return nil, nil, err
	}
	if err := pool.checkSnapshots(record); err != nil {
		return nil, nil, err
	}
	return record, pool, nil
}

// replace puts the patch's snapshots into the pool: those of the same days give way, and every round leaves the place it had.
func (p *Patch) replace(pool *Pool) {
	moved := map[string]bool{}
	for _, s := range p.Snapshots {
		for _, number := range s.Rounds {
			moved[number] = true
		}
	}
	pool.Snapshots = slices.DeleteFunc(pool.Snapshots, func(old Snapshot) bool {
		return slices.ContainsFunc(p.Snapshots, func(s Snapshot) bool { return s.AsOf == old.AsOf })
	})
	for i := range pool.Snapshots {
		s := &pool.Snapshots[i]
		s.Rounds = slices.DeleteFunc(s.Rounds, func(number string) bool { return moved[number] })
	}
	pool.Snapshots = slices.DeleteFunc(pool.Snapshots, func(s Snapshot) bool { return len(s.Rounds) == 0 })
	pool.Snapshots = append(pool.Snapshots, p.Snapshots...)
	slices.SortFunc(pool.Snapshots, func(a, b Snapshot) int { return cmp.Compare(b.AsOf, a.AsOf) })
}

func (r *Round) equal(s *Round) bool {
	return r.Number == s.Number && sameRound(r, s) && r.Type == s.Type && slices.Equal(r.Source, s.Source) && slices.Equal(r.Corrected, s.Corrected) && sameNote(r.Note, s.Note)
}

func (s *Snapshot) equal(o *Snapshot) bool {
	return s.AsOf == o.AsOf && s.Total == o.Total && slices.Equal(s.Counts, o.Counts) && slices.Equal(s.Rounds, o.Rounds) && slices.Equal(s.Source, o.Source) && sameNote(s.Note, o.Note)
}

func sameNote(a, b *edition.Text) bool {
	return a == b || a != nil && b != nil && *a == *b
}
