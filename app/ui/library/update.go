package library

import (
	"encoding/json"
	"sync"

	"portage/app/ui/storage"
	"portage/core"
	"portage/core/day"
	"portage/core/round"
)

// storageKey is the name of the update in the device's storage.
const storageKey = "portage.rounds"

// update is what a feed has added to the rounds that came with this version.
type update struct {
	book *core.Book
	pool *round.Pool
	read day.Day
	kept bool // the device keeps it
}

// device keeps the update between visits.
var device, _ = storage.Open()

var held struct {
	sync.Mutex
	looked bool // in the device's storage
	update *update
}

// current gives the update that holds, nil where there is none; what the device keeps is read the first time.
func current() *update {
	held.Lock()
	defer held.Unlock()
	if !held.looked {
		held.looked, held.update = true, fromStorage()
	}
	return held.update
}

// fromStorage reads the update that the device keeps. One that is damaged, or that the rounds of this version have overtaken, is removed.
func fromStorage() *update {
	kept, there, err := device.Get(storageKey)
	if !there || err != nil {
		return nil
	}
	u := unpack([]byte(kept))
	if u == nil {
		device.Remove(storageKey)
	}
	return u
}

func unpack(kept []byte) *update {
	patch, err := round.ReadPatch(kept)
	if err != nil {
		return nil
	}
	book, err := shipped()
	if err != nil || patch.Stale(book.Rounds()) {
		return nil
	}
	pool, err := shippedPool()
	if err != nil {
		return nil
	}
	record, newPool, err := patch.Apply(book.Rounds(), pool)
	if err != nil || round.Difference(book.Rounds(), record, pool, newPool, patch.Read).Empty() {
		return nil
	}
	return &update{book.WithRounds(record), newPool, patch.Read, true}
}

// Update reads IRCC's feed, and from then on Book and Pool have what it adds and revises. With an error nothing has changed. What is new is kept on the device, where the device keeps anything.
func Update(feed []byte, read day.Day) (*round.Report, *round.PoolReport, error) {
	f, err := round.ReadFeed(feed)
	if err != nil {
		return nil, nil, err
	}
	base, err := shipped()
	if err != nil {
		return nil, nil, err
	}
	basePool, err := shippedPool()
	if err != nil {
		return nil, nil, err
	}
	before, pool := base.Rounds(), basePool
	if u := current(); u != nil {
		before, pool = u.book.Rounds(), u.pool
	}
	record, report := round.Merge(before, f, read)
	newPool, poolReport := round.MergePool(pool, record, f, read)
	if !round.Difference(before, record, pool, newPool, read).Empty() {
		patch := round.Difference(base.Rounds(), record, basePool, newPool, read)
		take(patch, &update{base.WithRounds(record), newPool, read, false})
	}
	return report, poolReport, nil
}

// take makes an update the one that holds, and keeps it on the device.
func take(patch *round.Patch, u *update) {
	if b, err := json.Marshal(patch); err == nil {
		u.kept = device.Set(storageKey, string(b)) == nil
	}
	held.Lock()
	defer held.Unlock()
	held.looked, held.update = true, u
}

// ForgetUpdate goes back to the rounds that came with this version.
func ForgetUpdate() {
	device.Remove(storageKey)
	held.Lock()
	defer held.Unlock()
	held.looked, held.update = true, nil
}

// Updated gives the day on which the feed of the update was read, none where there is no update.
func Updated() day.Day {
	if u := current(); u != nil {
		return u.read
	}
	return 0
}

// UpdateKept tells whether the device keeps the update; else it holds for this visit.
func UpdateKept() bool {
	u := current()
	return u != nil && u.kept
}
