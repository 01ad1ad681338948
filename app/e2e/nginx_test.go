package e2e

import (
	"archive/zip"
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"portage/app/site"
)

// nginxVariable asks for the tests with nginx, which must be installed. Its value chooses the tests that run, all where it is "all".
const nginxVariable = "PORTAGE_NGINX"

// coreTests are those that say that a host serves the site well.
const coreTests = "TestAfterOneVisit|TestTheProgramIsFetchedOnce|TestTheTitlesOfALanguageAreFetchedOnce|TestAPersonWhoCameByTheFrenchPage" +
	"|TestThePageCanBeRead|TestTheProgramStartsInAnyFolder|TestWhatIsTypedBefore|TestTheLanguageChanges|TestAllLanguages|TestTheBrowserHolds|TestANursesCase|TestTheFinderNeedsNoMouse|TestAnOccupationCanBeRead|TestAnOccupationNeverSeen"

// places are the three paths: one with the settings that Debian gives nginx, one with those of the sample in the release, one below a person's folder.
var places = []struct {
	path   string
	sample bool
}{
	{"/", false},
	{"/tools/ee/", true},
	{"/~ana/my%20site/", false},
}

func TestTheReleaseUnzippedIntoThreePathsOfNginxPassesTheSameTests(t *testing.T) {
	chosen := os.Getenv(nginxVariable)
	switch chosen {
	case "":
		t.Skip("make test-nginx runs this")
	case "core":
		chosen = coreTests
	case "all":
		chosen = "."
	}
	nginx, err := exec.LookPath("nginx")
	if err != nil {
		nginx = "/usr/sbin/nginx"
	}
	// Its workers are other users, who must be able to read the files.
	dir, err := os.MkdirTemp("", "portage-nginx-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	packed, err := site.Release(site.Options{Root: root, Out: filepath.Join(dir, "release"), Program: built, Fast: true})
	if err != nil {
		t.Fatal(err)
	}
	for i := range places {
		unzip(t, packed, filepath.Join(dir, fmt.Sprint(i)))
	}
	addr := startNginx(t, nginx, dir)
	for i, place := range places {
		t.Run(place.path, func(t *testing.T) {
			again := exec.Command(os.Args[0], "-test.run", chosen, "-test.v", "-test.timeout", "60m")
			again.Env = append(os.Environ(), atVariable+"=http://"+addr+place.path,
				siteVariable+"="+filepath.Join(dir, fmt.Sprint(i), "portage"), nginxVariable+"=")
			said, err := again.CombinedOutput()
			for line := range strings.Lines(string(said)) {
				if !strings.HasPrefix(line, "=== ") {
					t.Log(strings.TrimRight(line, "\n"))
				}
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
}

func unzip(t *testing.T, file, dir string) {
	t.Helper()
	r, err := zip.OpenReader(file)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if err := os.CopyFS(dir, r); err != nil {
		t.Fatal(err)
	}
}

// sampleSettings gives what stands in the location of the sample for nginx of a release.
func sampleSettings(t *testing.T, folder string) string {
	t.Helper()
	sample, err := os.ReadFile(folder + "nginx.conf.sample")
	if err != nil {
		t.Fatal(err)
	}
	_, settings, found := strings.Cut(string(sample), "location / {\n")
	if !found {
		t.Fatalf("the sample is %s", sample)
	}
	return strings.TrimSuffix(settings, "}\n")
}

// startNginx serves the folders of the places, with Debian's own settings or the release's sample, and gives the address.
func startNginx(t *testing.T, nginx, dir string) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := listener.Addr().String()
	listener.Close()
	var locations strings.Builder
	for i, place := range places {
		folder := fmt.Sprintf("%s/%d/portage/", dir, i)
		settings := ""
		if place.sample {
			settings = sampleSettings(t, folder)
		}
		fmt.Fprintf(&locations, "location \"%s\" { alias %s; %s }\n", strings.ReplaceAll(place.path, "%20", " "), folder, settings)
	}
	settings := fmt.Sprintf(`
		pid %[1]s/nginx.pid; error_log %[1]s/error.log; daemon off; worker_processes 1;
		events {}
		http {
			include /etc/nginx/mime.types; default_type application/octet-stream; sendfile on; gzip on; access_log off;
			client_body_temp_path %[1]s/t1; proxy_temp_path %[1]s/t2; fastcgi_temp_path %[1]s/t3; uwsgi_temp_path %[1]s/t4; scgi_temp_path %[1]s/t5;
			server { listen %[2]s; index index.html; %[3]s }
		}`, dir, addr, locations.String())
	file := filepath.Join(dir, "nginx.conf")
	if err := os.WriteFile(file, []byte(settings), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(nginx, "-c", file, "-e", filepath.Join(dir, "error.log"))
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatalf("%v (Debian: apt-get install nginx-light)", err)
	}
	t.Cleanup(func() {
		cmd.Process.Signal(os.Interrupt)
		cmd.Wait()
	})
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for ctx.Err() == nil {
		if answer, err := http.Get("http://" + addr + "/build.json"); err == nil {
			answer.Body.Close()
			return addr
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("nginx does not answer")
	return ""
}
