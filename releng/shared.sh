# Read by the scripts beside it: finds or fetches what a build needs. Talks on standard error only.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
tools=$top/.tools
mavenVersion=3.9.11

say() {
	echo "plumbline: $*" >&2
}

fail() {
	say "$*"
	exit 2
}

# May this user install packages on a Debian or Ubuntu?
asRoot=()
mayInstall() {
	command -v apt-get >/dev/null || return 1
	[ "$(id -u)" = 0 ] && return 0
	command -v sudo >/dev/null && sudo -n true 2>/dev/null && asRoot=(sudo -n)
}

# installPackages WHY PACKAGE…
installPackages() {
	local why=$1
	shift
	mayInstall || fail "$why; please install: $*"
	say "installing $* ($why)"
	mkdir -p "$tools"
	{
		"${asRoot[@]}" apt-get update -q &&
			"${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
	} >"$tools/apt.log" 2>&1 || fail "could not install $*: see $tools/apt.log"
}

# Is this the home of a JDK 25 or later?
isJdk() {
	[ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
	local release
	release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
	[ -n "$release" ] && [ "$release" -ge 25 ]
}

# Sets JAVA_HOME to a JDK 25 or later.
findJdk() {
	local place onPath
	isJdk "${JAVA_HOME-}" && return
	onPath=$(command -v javac) && onPath=$(readlink -f "$onPath") && onPath=${onPath%/bin/javac}
	for place in "$onPath" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
		if isJdk "$place"; then
			export JAVA_HOME=$place
			return
		fi
	done
	fail "needs a JDK 25 or later; install one (for instance Eclipse Temurin 25) or set JAVA_HOME to it."
}

isNewMaven() {
	"$1" -version 2>/dev/null | grep -qE 'Apache Maven 3\.(9|[1-9][0-9])\.'
}

# Sets maven to a Maven 3.9 or later of line 3; any other one is good enough to fetch it. Asks findJdk first.
findMaven() {
	local old
	maven=$tools/apache-maven-$mavenVersion/bin/mvn
	[ -x "$maven" ] && return
	old=$(command -v mvn)
	if [ -n "$old" ] && isNewMaven "$old"; then
		maven=$old
		return
	fi
	if [ -z "$old" ]; then
		installPackages "Maven is missing" maven
		old=$(command -v mvn) || fail "needs Maven; please install it."
	fi
	say "fetching Maven $mavenVersion, as this machine's is older"
	mkdir -p "$tools"
	# in a folder without a pom, so that the project's own settings, made for a newer Maven, are not read
	(cd "$tools" && "$old" -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact=org.apache.maven:apache-maven:$mavenVersion:zip:bin -DoutputDirectory="$tools") \
		>"$tools/maven.log" 2>&1 || fail "could not fetch Maven $mavenVersion: see $tools/maven.log"
	rm -rf "$tools/"'${project.basedir}' # where that plug-in leaves its mark if there is no project
	chmod +x "$maven"
}

# The GTK libraries that SWT opens on Linux.
needGtk() {
	[ "$(uname -s)" = Linux ] || return 0
	ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
	"$ldconfig" -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' && return
	installPackages "the window needs GTK 3" libgtk-3-0 libxtst6 fonts-dejavu-core
}

# Names of all files that the product is built from, and whether one changed since the last build.
sourceList() {
	(cd "$top" && find pom.xml .mvn target-platform features bundles releng -type f \
		! -path '*/target/*' ! -path '*/bin/*' ! -path '*/bin-test/*' ! -path '*/src-test/*' ! -path 'bundles/*tests/*' \
		! -name '*.tgz' ! -name '*.md' "$@")
}

productIsFresh() {
	[ -x "$(productFolder)/plumbline" ] && [ -f "$tools/built" ] &&
		[ "$(sourceList | sort | cksum)" = "$(cat "$tools/built")" ] &&
		[ -z "$(sourceList -newer "$tools/built" | head -n 1)" ]
}

# Call with the time mark that was made before the build began.
rememberProduct() {
	sourceList | sort | cksum >"$tools/built.new"
	touch -r "$1" "$tools/built.new"
	mv "$tools/built.new" "$tools/built"
}

productFolder() {
	local products=$top/releng/org.plumbline.product/target/products/org.plumbline arch
	case $(uname -m) in
		arm64 | aarch64) arch=aarch64 ;;
		*) arch=x86_64 ;;
	esac
	case $(uname -s) in
		Darwin) echo "$products/macosx/cocoa/$arch/Plumbline.app/Contents/Eclipse" ;;
		*) echo "$products/linux/gtk/$arch/plumbline" ;;
	esac
}

imageFolder() {
	case $(uname -s) in
		Darwin) echo "$top/releng/org.plumbline.product/target/image/Plumbline.app/Contents" ;;
		*) echo "$top/releng/org.plumbline.product/target/image/Plumbline" ;;
	esac
}

# Builds the product without tests and checks, if a source is newer than the last one.
needProduct() {
	productIsFresh && return
	findJdk
	findMaven
	mkdir -p "$tools"
	(
		# two starts at the same time build once
		command -v flock >/dev/null && flock 9
		productIsFresh && exit 0
		say "building Plumbline once, this takes a minute or two (log: .tools/build.log)"
		touch "$tools/began"
		cd "$top" && "$maven" -B -Dquick -Dmaven.test.skip=true clean package \
			-pl '!releng/model-codegen,!bundles/org.plumbline.tests,!bundles/org.plumbline.ui.tests' >"$tools/build.log" 2>&1 </dev/null || exit 1
		rememberProduct "$tools/began"
	) 9>"$tools/lock" || {
		grep -E '^\[ERROR\]|BUILD' "$tools/build.log" | head -n 20 >&2
		fail "the build failed: see .tools/build.log"
	}
}
