; The installer; packaging/windows/build.sh gives it STAGE (a folder with what is
; installed), VERSION, ICON, OUTPUT. Everything lies in INSTDIR\program: a new
; version is laid beside it whole, then the two change names, so that whatever
; goes wrong before leaves the version that was there.

Target amd64-unicode
Unicode true
!ifndef PLAIN
    SetCompressor /SOLID lzma
!endif
SetDateSave off ; the same files give the same installer
AllowSkipFiles off
ManifestDPIAware true
ManifestSupportedOS all
ManifestLongPathAware true

Name "Bayan"
OutFile "${OUTPUT}"
BrandingText "Bayan ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Bayan"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Bayan, installer"
VIAddVersionKey LegalCopyright "2026 The Bayan authors, MIT licence"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Bayan"
!define PROGRAM "$INSTDIR\program"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_NOUNINSTALL
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR Bayan
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME InstallLocation
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME InstallLocation
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION OpenBayan
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Arabic
!include "${__FILEDIR__}/sentences.nsh"

; What an exit status means; README.md lists them.
!define WRONG_SYSTEM 3
!define NO_RIGHTS 4
!define NEWER_THERE 5
!define IN_USE 6
!define NO_ROOM 7
!define NOT_WHOLE 8

Var Given     ; the folder of the command line
Var Registered ; the folder of the version that is installed
Var Sentence
Var Checked   ; a folder
Var Tried

; Says the sentence: in a window, or where nobody looks at one, on the error
; stream, in UTF-8.
!macro SAY PREFIX
Function ${PREFIX}SaySentence
    ${IfNot} ${Silent}
        MessageBox MB_OK|MB_ICONEXCLAMATION "$Sentence"
        Return
    ${EndIf}
    System::Call 'kernel32::AttachConsole(i -1)'
    System::Call 'kernel32::GetStdHandle(i -12) p.r1'
    System::Alloc 4096
    Pop $2
    System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w "$Sentence$\r$\n", i -1, p r2, i 4096, p 0, p 0) i.r3'
    IntOp $3 $3 - 1
    System::Call 'kernel32::WriteFile(p r1, p r2, i r3, *i .r4, p 0)'
    System::Free $2
FunctionEnd

; Is a program in $Checked open, so that its file can't be written? $0: 1 or 0.
Function ${PREFIX}IsInUse
    StrCpy $0 0
    ${If} ${FileExists} "$Checked\program\bin\bayan.exe"
        ClearErrors
        FileOpen $1 "$Checked\program\bin\bayan.exe" a
        ${If} ${Errors}
            StrCpy $0 1
        ${Else}
            FileClose $1
        ${EndIf}
        ClearErrors
        FileOpen $1 "$Checked\program\bin\bayan.com" a
        ${If} ${Errors}
            StrCpy $0 1
        ${Else}
            FileClose $1
        ${EndIf}
    ${EndIf}
    ClearErrors
FunctionEnd

; Whoever is there may close it; else the run ends.
Function ${PREFIX}WaitUntilUnused
again:
    Call ${PREFIX}IsInUse
    ${If} $0 == 1
        ${IfNot} ${Silent}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" IDRETRY again
        ${Else}
            StrCpy $Sentence "$(InUse)"
            Call ${PREFIX}SaySentence
        ${EndIf}
        SetErrorLevel ${IN_USE}
        Quit
    ${EndIf}
FunctionEnd
!macroend
!insertmacro SAY ""
!insertmacro SAY "un."

!macro FAIL SENTENCE STATUS
    StrCpy $Sentence "${SENTENCE}"
    Call SaySentence
    SetErrorLevel ${STATUS}
    Quit
!macroend
!define Fail "!insertmacro FAIL"

Function .onInit
    SetRegView 64
    ${If} ${Silent}
        StrCpy $LANGUAGE ${LANG_ENGLISH} ; for the logs of who installs many
    ${EndIf}
    ; Windows 10 1809, as Qt 6.4 asks for.
    ${IfNot} ${AtLeastBuild} 17763
        ${Fail} "$(WrongSystem)" ${WRONG_SYSTEM}
    ${EndIf}
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/AllUsers" $1
    ${IfNot} ${Errors}
        UserInfo::GetAccountType
        Pop $1
        ${If} $1 != "Admin"
        ${AndIf} $1 != "Power"
            ${Fail} "$(NoRightsForAll)" ${NO_RIGHTS}
        ${EndIf}
    ${EndIf}
    StrCpy $Given $INSTDIR
    !insertmacro MULTIUSER_INIT
    ${If} $Given != ""
        StrCpy $INSTDIR $Given
    ${EndIf}
FunctionEnd

Function OpenBayan
    ; By the desktop: an installer's rights are not for the program.
    Exec '"$WINDIR\explorer.exe" "$SMPROGRAMS\Bayan.lnk"'
FunctionEnd

Function CheckVersion
    ReadRegStr $0 SHCTX "${KEY}" DisplayVersion
    ${If} $0 == ""
        Return
    ${EndIf}
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 != 1
        Return
    ${EndIf}
    ${IfNot} ${Silent}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(ReplaceNewer)" IDYES replace
        SetErrorLevel ${NEWER_THERE}
        Quit
    ${EndIf}
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/Downgrade" $2
    ${IfNot} ${Errors}
        Return
    ${EndIf}
    ${Fail} "$(NewerThere)" ${NEWER_THERE}
replace:
FunctionEnd

; Removes what this run has laid down, and its folder where nothing else is there.
Function TakeBack
    SetOutPath $TEMP ; nobody stands in what goes
    RMDir /r "${PROGRAM}.new"
    RMDir $INSTDIR
FunctionEnd

Section
    Call CheckVersion
    ReadRegStr $Registered SHCTX "${KEY}" InstallLocation
    StrCpy $Checked $INSTDIR
    Call WaitUntilUnused
    ${If} $Registered != ""
        StrCpy $Checked $Registered
        Call WaitUntilUnused
    ${EndIf}

    ; Left by a run that was cut off.
    RMDir /r "${PROGRAM}.new"
    ${IfNot} ${FileExists} "${PROGRAM}\*.*"
        Rename "${PROGRAM}.old" "${PROGRAM}"
    ${EndIf}
    RMDir /r "${PROGRAM}.old"

    ClearErrors
    CreateDirectory "${PROGRAM}.new"
    ${If} ${Errors}
        ${Fail} "$(NoRights)" ${NO_RIGHTS}
    ${EndIf}
    SectionGetSize 0 $0
    System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .r1, p 0, p 0) i.r2'
    ${If} $2 <> 0
        System::Int64Op $1 / 1024
        Pop $1
        System::Int64Op $1 < $0
        Pop $1
        ${If} $1 = 1
            Call TakeBack
            ${Fail} "$(NoRoom)" ${NO_ROOM}
        ${EndIf}
    ${EndIf}

    SetOutPath "${PROGRAM}.new"
    File /r "${STAGE}/*"
    WriteUninstaller "${PROGRAM}.new\uninstall.exe"
    ${IfNot} ${FileExists} "${PROGRAM}.new\uninstall.exe"
        Call TakeBack
        ${Fail} "$(NotWhole)" ${NOT_WHOLE}
    ${EndIf}

    ; A scanner may hold new files for a moment.
    SetOutPath $INSTDIR
    StrCpy $Tried 0
change:
    ClearErrors
    ${If} ${FileExists} "${PROGRAM}\*.*"
        Rename "${PROGRAM}" "${PROGRAM}.old"
    ${EndIf}
    ${IfNot} ${Errors}
        Rename "${PROGRAM}.new" "${PROGRAM}"
        ${If} ${Errors}
            Rename "${PROGRAM}.old" "${PROGRAM}"
            SetErrors
        ${EndIf}
    ${EndIf}
    ${If} ${Errors}
        IntOp $Tried $Tried + 1
        ${If} $Tried < 10
            Sleep 500
            Goto change
        ${EndIf}
        Call TakeBack
        ${Fail} "$(InUse)" ${IN_USE}
    ${EndIf}
    RMDir /r "${PROGRAM}.old"
    ${If} $Registered != ""
    ${AndIf} $Registered != $INSTDIR
        RMDir /r "$Registered\program"
        RMDir $Registered
    ${EndIf}

    SetOutPath "${PROGRAM}\bin"
    CreateShortcut "$SMPROGRAMS\Bayan.lnk" "${PROGRAM}\bin\bayan.exe"
    SetOutPath $INSTDIR
    WriteRegStr SHCTX "${KEY}" DisplayName "Bayan"
    WriteRegStr SHCTX "${KEY}" DisplayVersion "${VERSION}"
    WriteRegStr SHCTX "${KEY}" DisplayIcon "${PROGRAM}\bin\bayan.exe"
    WriteRegStr SHCTX "${KEY}" Publisher "The Bayan authors"
    WriteRegStr SHCTX "${KEY}" InstallLocation "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" UninstallString '"${PROGRAM}\uninstall.exe"'
    WriteRegStr SHCTX "${KEY}" QuietUninstallString '"${PROGRAM}\uninstall.exe" /S'
    SectionGetSize 0 $0
    WriteRegDWORD SHCTX "${KEY}" EstimatedSize $0
    WriteRegDWORD SHCTX "${KEY}" NoModify 1
    WriteRegDWORD SHCTX "${KEY}" NoRepair 1
SectionEnd

; A file could not be written after all.
Function .onInstFailed
    Call TakeBack
    StrCpy $Sentence "$(NotWhole)"
    Call SaySentence
    SetErrorLevel ${NOT_WHOLE}
FunctionEnd

Function un.onInit
    SetRegView 64
    ${If} ${Silent}
        StrCpy $LANGUAGE ${LANG_ENGLISH}
    ${EndIf}
    ${GetParent} $INSTDIR $INSTDIR
    SetShellVarContext all
    ReadRegStr $0 HKCU "${KEY}" InstallLocation
    ${If} $0 == $INSTDIR
        SetShellVarContext current
    ${EndIf}
FunctionEnd

Section Uninstall
    StrCpy $Checked $INSTDIR
    Call un.WaitUntilUnused
    SetOutPath $TEMP
    RMDir /r "${PROGRAM}"
    ${If} ${FileExists} "${PROGRAM}\*.*"
        StrCpy $Sentence "$(NotRemoved)"
        Call un.SaySentence
        SetErrorLevel ${NO_RIGHTS}
        Quit
    ${EndIf}
    RMDir /r "${PROGRAM}.old"
    RMDir $INSTDIR
    Delete "$SMPROGRAMS\Bayan.lnk"
    DeleteRegKey SHCTX "${KEY}"

    SetShellVarContext current ; whose settings lie there
    ${If} ${FileExists} "$LOCALAPPDATA\bayan\*.*"
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveSettings)" /SD IDNO IDNO keep
        RMDir /r "$LOCALAPPDATA\bayan"
    keep:
    ${EndIf}
SectionEnd
