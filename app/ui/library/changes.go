package library

import (
	"sync"

	"portage/core/advise/change"
	"portage/data"
)

var changes = sync.OnceValues(func() (*change.Data, error) { return change.Read(data.Changes) })

// Changes gives the estimates of the changes that a case could undergo, read when they are first asked for.
func Changes() (*change.Data, error) { return changes() }
