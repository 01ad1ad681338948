//go:build !js

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"time"

	"portage/app/site"
)

// serve serves the site on this machine until it is interrupted.
func serve(args []string, _ io.Reader, out, log io.Writer) error {
	flags := newFlags("serve")
	addr := flags.String("addr", "127.0.0.1:8000", "the address to listen on")
	dir := flags.String("out", "dist", "the folder of the site")
	demo := flags.String("demo", "", "where to serve a page of another site that has the calculator in it, like localhost:8001")
	open := flags.Bool("open", false, "show the site in the browser")
	if err := parse(flags, args); err != nil {
		return err
	}
	if err := bringUpToDate(*dir, log); err != nil {
		return err
	}
	handler, err := site.Handler(*dir)
	if err != nil {
		return err
	}
	// The port is taken before the address is printed, so the address is true.
	listener, err := net.Listen("tcp", *addr)
	if err != nil {
		return fmt.Errorf("%w (another address: --addr 127.0.0.1:0 takes any free port)", err)
	}
	address := "http://" + listener.Addr().String() + "/"
	fmt.Fprintf(out, "Portage is at %s (Ctrl+C ends it)\n", address)
	shown := address
	if *demo != "" {
		if shown, err = serveDemo(*demo, address, out); err != nil {
			return err
		}
	}
	if *open {
		openBrowser(shown)
	}
	return serveUntilInterrupted(listener, handler)
}

// serveDemo serves the page of another site, for as long as the program runs, and
// gives its address.
func serveDemo(addr, calculator string, out io.Writer) (address string, err error) {
	root, err := site.ModuleRoot()
	if err != nil {
		return "", err
	}
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return "", err
	}
	go http.Serve(listener, site.Demo(root, calculator))
	// The name is kept as it was given: another name is another site to a browser.
	host, _, _ := net.SplitHostPort(addr)
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	address = "http://" + net.JoinHostPort(host, port) + "/"
	fmt.Fprintf(out, "A page of another site with the calculator in it is at %s\n", address)
	return address, nil
}

// bringUpToDate builds the site when it is missing or older than the sources.
func bringUpToDate(dir string, log io.Writer) error {
	root, err := site.ModuleRoot()
	if err != nil {
		return err
	}
	sources, err := site.Sources(root)
	if err != nil {
		return err
	}
	record, err := site.ReadRecord(dir)
	if err == nil && record.Sources == sources {
		return nil
	}
	fmt.Fprintln(log, "building the site (the first time takes a minute)")
	_, err = site.Build(site.Options{Root: root, Out: dir, Base: record.Base})
	return err
}

func serveUntilInterrupted(listener net.Listener, handler http.Handler) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		server.Close()
		if err := <-done; !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	}
}

// openBrowser shows an address in the person's browser where the machine has a
// way to. Where it has none, the address has been printed.
func openBrowser(address string) {
	for _, opener := range []string{"xdg-open", "open"} {
		if path, err := exec.LookPath(opener); err == nil {
			cmd := exec.Command(path, address)
			if cmd.Start() == nil {
				go cmd.Wait()
				return
			}
		}
	}
}
