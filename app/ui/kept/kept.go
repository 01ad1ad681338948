// Package kept is what the device keeps between visits.
package kept

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/draft"
)

// Key is the name in the device's storage.
const Key = "portage.answers"

// ErrNoStorage says that the device keeps nothing.
var ErrNoStorage = errors.New("the device keeps nothing")

// Kept is what the device keeps: the answers, those set aside for the example, and the day asked.
type Kept struct {
	Answers *draft.Draft `json:"answers"`
	Own     *draft.Draft `json:"own,omitempty"` // the person's own answers while the example is shown
	Day     string       `json:"day,omitempty"`
}

// Read gives what the device kept; where some of it is damaged, the rest of it and an error other than ErrNoStorage.
func Read(ctx app.Context) (k Kept, err error) {
	defer noStorage(&err)
	err = ctx.LocalStorage().Get(Key, &k)
	return k, err
}

// Write keeps all of it, or gives ErrNoStorage.
func Write(ctx app.Context, k Kept) (err error) {
	defer noStorage(&err)
	if ctx.LocalStorage().Set(Key, k) != nil {
		err = ErrNoStorage
	}
	return err
}

// noStorage takes whatever a device's storage throws.
func noStorage(err *error) {
	if recover() != nil {
		*err = ErrNoStorage
	}
}
