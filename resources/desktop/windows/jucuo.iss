; The installer for Windows, compiled by package.py: iscc /DVersion=… /DRoot=… /O… jucuo.iss
#ifndef Version
  #error "started by package.py, which says /DVersion and /DRoot"
#endif

[Setup]
AppId={{6B0B6B0E-6C1E-4E0B-9C39-4A5543554F01}
AppName=Jucuo
AppVersion={#Version}
AppPublisher=Jucuo maintainers
DefaultDirName={autopf}\Jucuo
DefaultGroupName=Jucuo
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputBaseFilename=jucuo-{#Version}-setup
SetupIconFile={#Root}\build\icons\jucuo.ico
UninstallDisplayIcon={app}\jucuo.exe
LicenseFile={#Root}\LICENSE
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
en.DesktopIcon=Put an icon on the desktop

[Tasks]
Name: "desktopicon"; Description: "{cm:DesktopIcon}"; Flags: unchecked

[Files]
Source: "{#Root}\dist\jucuo\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "{#Root}\build\icons\jucuo-document.ico"; DestDir: "{app}"

[Icons]
Name: "{group}\Jucuo"; Filename: "{app}\jucuo.exe"
Name: "{autodesktop}\Jucuo"; Filename: "{app}\jucuo.exe"; Tasks: desktopicon

#include Root + "\build\kinds.iss"

[Run]
Filename: "{app}\jucuo.exe"; Flags: nowait postinstall skipifsilent; Description: "{cm:LaunchProgram,Jucuo}"
