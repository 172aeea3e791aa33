@echo off
rem Starts Plumbline. Without arguments, with "open" or with a file it is the workbench; with any other command it is the
rem command line. Needs a JDK 25 or later, unless a runtime stands beside this file.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
if not exist "%home%\plugins" if exist "%home%\app\plugins" set "home=%home%\app"
set "data=%LOCALAPPDATA%\Plumbline"
set "java="

call :try "%home%\runtime"
call :try "%home%\..\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined java (
	echo plumbline: needs Java 25 or later; install a JDK 25, for instance Eclipse Temurin, or set JAVA_HOME to one. 1>&2
	exit /b 2
)

if "%~1"=="" goto window
if /i "%~1"=="open" goto open
for %%c in (analyze case counters crashes decode diff events formats info ramdisks report rules storage) do if "%~1"=="%%c" goto command
set "first=%~1"
if "%first:~0,1%"=="-" goto command
if exist "%~1" goto window

:command
rem what ends soon is not worth the second compiler; what reads bundles is, or a million lines of standard input
set "compiler="
for %%c in (decode rules case report --help --version) do if "%~1"=="%%c" set "compiler=-XX:TieredStopAtLevel=1"
if "%~1"=="decode" if "%~2"=="" set "compiler="
if "%~1"=="decode" if "%~2"=="--json" if "%~3"=="" set "compiler="
"%java%\bin\java.exe" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xshare:auto %compiler% %PLUMBLINE_JAVA_OPTIONS% -cp "%home%\plugins\*" org.plumbline.core.cli.Main %*
exit /b %ERRORLEVEL%

:open
set "files="
:next
shift
if "%~1"=="" goto opened
set files=%files% "%~1"
goto next
:opened
set "arguments=%files%"
goto start

:window
set arguments=%*
:start
for %%l in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~l"
rem one configuration for each place that Plumbline is installed in, so that two of them do not disturb each other
set "place=%home::=%"
set "place=%place:\=-%"
set "place=%place: =_%"
"%java%\bin\java.exe" --enable-native-access=ALL-UNNAMED -XX:+UseParallelGC %PLUMBLINE_JAVA_OPTIONS% -Dosgi.requiredJavaVersion=25 -jar "%launcher%" -application org.plumbline.ui.app -nosplash -configuration "%data%\configuration\%place%" -data "%data%\workspace" %arguments%
exit /b %ERRORLEVEL%

:try
if defined java exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "release=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set release=%%v
set release=%release:"=%
if %release% GEQ 25 set "java=%~1"
exit /b
