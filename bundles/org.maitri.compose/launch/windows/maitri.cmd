@echo off
rem Starts Maitri: without arguments the workbench, with arguments one command without a window.
rem Everything a person owns lies in %APPDATA%\Maitri and %LOCALAPPDATA%\Maitri, so that this folder may be read-only.
rem MAITRI_HOME names one folder for all of it instead. MAITRI_JAVA_OPTS adds options for the JVM.
setlocal EnableExtensions DisableDelayedExpansion

set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"

set "java="
call :try "%here%\jre"
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :try "%%~dpj.."
if not defined java for /d %%j in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do if not defined java call :try "%%~j"
if not defined java goto no_java

rem One configuration for each install: two versions side by side do not disturb each other.
set "install=%here::=%"
set "install=%install:\=_%"
if defined MAITRI_HOME (
  set "data=%MAITRI_HOME%"
  set "state=%MAITRI_HOME%\state\%install%"
) else (
  set "data=%APPDATA%\Maitri"
  set "state=%LOCALAPPDATA%\Maitri\%install%"
)
if not exist "%data%\workspace" mkdir "%data%\workspace"
if not exist "%state%\configuration" mkdir "%state%\configuration"

set "launcher="
for %%l in ("%here%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~l"
if not defined launcher goto no_launcher

set "safe=false"
set "configuration=%state%\configuration"
set "first=%~1"
set arguments=%*
if /i "%~1"=="--safe-mode" goto safe
if /i "%~1"=="workbench" if /i "%~2"=="--safe-mode" goto safe_workbench
:chosen
set "kind=workbench"
if not "%first%"=="" if /i not "%first%"=="workbench" set "kind=headless"
if /i "%first%"=="workbench" for /f "tokens=1,*" %%a in ("%arguments%") do set arguments=%%b

:start
set "language="
if exist "%state%\configuration\language" set /p language=<"%state%\configuration\language"
if defined language set "language=-nl %language%"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Xmn32m -XX:MetaspaceSize=256m -XX:ReservedCodeCacheSize=192m --enable-native-access=ALL-UNNAMED -Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%state%\%kind%.jsa" -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:-PrintWarnings %MAITRI_JAVA_OPTS% "-Dmaitri.plugins=%data%\plugins" "-Dmaitri.safe.mode=%safe%" -Dorg.eclipse.equinox.simpleconfigurator.exclusiveInstallation=false -jar "%launcher%" -name Maitri -application "org.maitri.%kind%.application" -configuration "%configuration%" -data "%data%\workspace" -eclipse.keyring "%data%\keyring" %language% %arguments%
set "code=%ERRORLEVEL%"
if "%kind%"=="workbench" if "%code%"=="23" goto start
if "%kind%"=="workbench" if "%code%"=="24" goto start
if "%kind%"=="workbench" if "%code%"=="25" goto restart
exit /b %code%

rem With all that was added.
:restart
set "safe=false"
set "configuration=%state%\configuration"
goto start

:safe
set "first=%~2"
for /f "tokens=1,*" %%a in ("%*") do set arguments=%%b
goto safe_folder
:safe_workbench
for /f "tokens=1,2,*" %%a in ("%*") do set arguments=workbench %%c
:safe_folder
set "safe=true"
set "configuration=%state%\safe"
goto chosen

:no_java
echo Maitri needs Java 21 or newer, and found none in JAVA_HOME, on the PATH or in the usual folders. 1>&2
echo Install one with: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
echo Then start again, with JAVA_HOME naming its folder where it is in an unusual place. 1>&2
exit /b 1

:no_launcher
echo This folder is not a complete Maitri: "%here%\plugins" has no launcher. 1>&2
exit /b 1

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "delims=.-" %%r in ("%%~v") do if %%r GEQ 21 set "java=%~1\bin\java.exe"
exit /b
