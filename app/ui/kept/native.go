//go:build !js

package kept

// openAreas gives areas that last as long as the program: pages drawn ahead of time know no case.
func openAreas() (local, session Area) { return &Memory{}, &Memory{} }

// listen hears nothing: there is no other tab.
func listen(func(key string)) (stop func()) { return func() {} }
