@echo off
rem Builds Plumbline if a source changed since the last build, then starts it with the given arguments: without arguments the
rem workbench, with a command the command line. Standard output belongs to the command alone.
setlocal EnableExtensions DisableDelayedExpansion
for %%t in ("%~dp0..") do set "top=%%~ft"
set "tools=%top%\.tools"
set "product=%top%\releng\org.plumbline.product\target\products\org.plumbline\win32\win32\x86_64\plumbline"
set "mavenVersion=3.9.11"
set "jdk="
call :fresh
if not errorlevel 1 goto start

if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (javac.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined jdk (
	echo plumbline: needs a JDK 25 or later; install one, for instance Eclipse Temurin 25, or set JAVA_HOME to it. 1>&2
	exit /b 2
)
set "JAVA_HOME=%jdk%"
if not exist "%tools%" mkdir "%tools%"

set "maven=%tools%\apache-maven-%mavenVersion%\bin\mvn.cmd"
if exist "%maven%" goto build
set "old="
for %%m in (mvn.cmd) do set "old=%%~$PATH:m"
if not defined old (
	echo plumbline: needs Maven; install it, and set the path to its bin folder. 1>&2
	exit /b 2
)
call "%old%" -version | findstr /r /c:"Apache Maven 3\.9\." /c:"Apache Maven 3\.[1-9][0-9]\." >nul
if not errorlevel 1 (
	set "maven=%old%"
	goto build
)
echo plumbline: fetching Maven %mavenVersion%, as this machine's is of another line 1>&2
pushd "%tools%"
call "%old%" -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -Dartifact=org.apache.maven:apache-maven:%mavenVersion%:zip:bin "-DoutputDirectory=%tools%" >maven.log 2>&1
popd
if not exist "%maven%" (
	echo plumbline: could not fetch Maven %mavenVersion%: see %tools%\maven.log 1>&2
	exit /b 2
)

:build
echo plumbline: building Plumbline once, this takes a minute or two; log: .tools\build.log 1>&2
type nul >"%tools%\began"
pushd "%top%"
call "%maven%" -B -Dquick -Dmaven.test.skip=true clean package -pl "!releng/model-codegen,!bundles/org.plumbline.tests,!bundles/org.plumbline.ui.tests" >"%tools%\build.log" 2>&1 <nul
set "result=%ERRORLEVEL%"
popd
if not "%result%"=="0" (
	findstr /b /c:"[ERROR]" "%tools%\build.log" 1>&2
	echo plumbline: the build failed: see .tools\build.log 1>&2
	exit /b 2
)
move /y "%tools%\began" "%tools%\built" >nul

:start
call "%product%\plumbline.cmd" %*
exit /b %ERRORLEVEL%

rem Is there a product, and no source newer than it?
:fresh
if not exist "%product%\plumbline.cmd" exit /b 1
if not exist "%tools%\built" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item '%tools%\built').LastWriteTime; $newer = Get-ChildItem -Recurse -File ('pom.xml', 'target-platform', 'features', 'bundles', 'releng' | ForEach-Object { Join-Path '%top%' $_ }) | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -notmatch '\\(target|bin|bin-test|src-test)\\|\.tgz$|\.md$' } | Select-Object -First 1; exit [int]($null -ne $newer)"
exit /b %ERRORLEVEL%

:try
if defined jdk exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "release=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set release=%%v
set release=%release:"=%
if %release% GEQ 25 set "jdk=%~1"
exit /b
