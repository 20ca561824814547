import type { Signature } from './signature.js';

export const dotnetSignatures: readonly Signature[] = [
  {
    id: 'csharp-error',
    category: 'dotnet',
    kind: 'compile',
    severity: 'high',
    hint: ['error CS', 'error FS', 'error BC', 'error RZ', 'error CA', 'error IDE', 'error SA'],
    pattern:
      /^(?:\d{1,3}>|\[\w{1,20}\] ?)?\s{0,8}(?<path>(?:[A-Za-z]:)?[^\s:()][^:()]{0,300}?\.(?:cs|fs|vb|razor|cshtml|xaml))\((?<line>\d{1,7}),(?<column>\d{1,6})(?:,\d{1,7},\d{1,6})?\): error (?<code>[A-Z]{2,4}\d{3,5}): (?<message>.{1,300}?)(?: \[(?:[A-Za-z]:)?[^\]:]{1,260}proj(?:::[^\]]{0,80})?\])?$/,
    weight: 0.92,
    cause: '.NET does not compile: {code} in {path} at line {line}: {message}.',
    fix: 'Correct {path} at line {line}.',
    matches: [
      "/w/src/Cart.cs(42,9): error CS0103: The name 'total' does not exist in the current context [/w/src/Shop.csproj]",
      'D:\\a\\shop\\Cart.fs(3,1): error FS0039: The value total is not defined.',
    ],
    not: ['/w/src/Cart.cs(42,9): warning CS0168: The variable is declared but never used'],
  },
  {
    id: 'msbuild-error',
    category: 'dotnet',
    kind: 'configuration',
    severity: 'high',
    hint: ['error MSB', 'error NETSDK', 'MSBUILD : error'],
    pattern:
      /(?:^|: |\): )error (?<code>MSB\d{4}|NETSDK\d{4}): (?:(?<message>(?:[^[]|(?<! )\[){1,300}?) \[(?<path>(?:[A-Za-z]:)?[^\]:]{1,260}proj)(?:::[^\]]{0,80})?\]|(?<message2>.{1,300}))$/,
    weight: 0.87,
    cause: 'MSBuild error {code}: {message/message2}.',
    fix: 'Correct the project file, the SDK version (global.json) or the command as {code} says.',
    matches: [
      'MSBUILD : error MSB1009: Project file does not exist.',
      '/usr/share/dotnet/sdk/6.0.4/Sdks/x.targets(144,5): error NETSDK1045: The current .NET SDK does not support targeting .NET 8.0. [/w/Shop.csproj]',
    ],
    not: ['warning MSB3277: Found conflicts between versions'],
  },
  {
    id: 'nuget-error',
    category: 'dotnet',
    kind: 'dependency',
    severity: 'high',
    hint: 'error NU',
    pattern:
      /error (?<code>NU\d{4}): (?:(?<message>(?:[^[]|(?<! )\[){1,300}?) \[(?<path>(?:[A-Za-z]:)?[^\]:]{1,260}proj)(?:::[^\]]{0,80})?\]|(?<message2>.{1,300}))$/,
    weight: 0.93,
    cause: 'NuGet cannot restore ({code}): {message/message2}.',
    fix: 'Correct the package id or version, or add the feed that has it.',
    matches: [
      '/w/Shop.csproj : error NU1101: Unable to find package Shop.Core. No packages exist with this id in source(s): nuget.org',
      'error NU1605: Detected package downgrade: Newtonsoft.Json from 13.0.3 to 12.0.1. [/w/Shop.sln.proj]',
      '/w/Shop.csproj : error NU1202: Package Shop[Core] is not compatible with net8.0 [/w/Shop.csproj::TargetFramework=net8.0]',
    ],
    not: ['warning NU1603: Shop depends on X'],
  },
  {
    id: 'dotnet-test-failed',
    category: 'dotnet',
    kind: 'test',
    severity: 'high',
    hint: ['Failed ', '[FAIL]'],
    pattern:
      /^\s{0,8}(?:Failed (?<test>[\w.+`<>]{3,200}(?:\(.{0,200}\))?) \[(?:< )?[\d., ]{1,12}m?s\]|\[xUnit\.net [\d:.]{1,20}\]\s{1,10}(?<test2>[\w.+]{3,200}(?:\(.{0,200}\))?) \[FAIL\])$/,
    around: [
      {
        side: 'after',
        within: 8,
        pattern:
          /^\s{0,8}(?!Error Message|Stack Trace)(?<message>(?:Assert|Expected|System\.|Xunit\.|Moq\.|[A-Z]\w+Exception).{1,300})$/,
      },
      {
        side: 'after',
        within: 30,
        pattern: /^\s{2,8}at .{1,300} in (?<path>[^\s].{0,300}\.(?:cs|fs|vb)):line (?<line>\d{1,7})$/,
      },
    ],
    weight: 0.87,
    cause: 'The test {test/test2} fails: {message|see its output}.',
    fix: 'Run `dotnet test --filter {test/test2}` locally and compare the values.',
    matches: [
      '  Failed Shop.Tests.CartTests.GivesDiscount [12 ms]\n  Error Message:\n   Assert.Equal() Failure\n  Stack Trace:\n     at Shop.Tests.CartTests.GivesDiscount() in /w/tests/CartTests.cs:line 21',
      '[xUnit.net 00:00:01.23]     Shop.Tests.CartTests.EmptyCart [FAIL]',
    ],
    not: ['  Passed Shop.Tests.CartTests.GivesDiscount [12 ms]'],
  },
  {
    id: 'dotnet-test-summary',
    category: 'dotnet',
    kind: 'test',
    severity: 'high',
    hint: ['Failed!', 'Failed:'],
    pattern:
      /^(?:Failed! {1,3}- Failed: {1,8}(?<count>[1-9]\d{0,5}), Passed: {1,8}\d{1,7}.{0,160}|\s{1,8}Failed: (?<count2>[1-9]\d{0,5}))$/,
    weight: 0.5,
    cause: '.NET tests fail ({count/count2}).',
    fix: 'Look at the first failed test above the summary.',
    matches: [
      'Failed!  - Failed:     2, Passed:   130, Skipped:     0, Total:   132, Duration: 4 s - Shop.Tests.dll (net8.0)',
      '     Failed: 2',
    ],
    not: ['Passed!  - Failed:     0, Passed:   132, Skipped:     0'],
  },
  {
    id: 'dotnet-sdk-missing',
    category: 'dotnet',
    kind: 'configuration',
    severity: 'high',
    hint: [
      'A compatible .NET SDK was not found',
      'Requested SDK version:',
      'You must install or update .NET',
      'framework was not found',
      'It was not possible to find any compatible framework version',
    ],
    pattern:
      /(?:A compatible \.NET SDK was not found|Requested SDK version: (?<version>[\d.]{1,20})|You must install or update \.NET to run this application|It was not possible to find any compatible framework version)/,
    around: [
      {
        side: 'after',
        within: 8,
        pattern:
          /^(?:Framework: '(?<name>[\w.]{1,60})', version '(?<version>[\d.]{1,20})'|Requested SDK version: (?<version2>[\d.]{1,20}))/,
      },
    ],
    weight: 0.93,
    cause: 'The .NET SDK or runtime {version/version2/name|that is asked for} is not installed on this runner.',
    fix: 'Add actions/setup-dotnet with the version from global.json or the target framework.',
    matches: [
      'A compatible .NET SDK was not found.\n\nRequested SDK version: 8.0.200',
      "You must install or update .NET to run this application.\n\nApp: /w/shop\nFramework: 'Microsoft.NETCore.App', version '6.0.0' (x64)",
    ],
    not: ['.NET SDK 8.0.200 found'],
  },
  {
    id: 'dotnet-unhandled-exception',
    category: 'dotnet',
    kind: 'test',
    severity: 'high',
    hint: 'Unhandled exception',
    pattern: /^Unhandled [Ee]xception[.:] (?<error>(?:[\w]{1,60}\.){0,8}\w{1,80}Exception): (?<message>.{1,300})$/,
    around: [
      {
        side: 'after',
        within: 20,
        pattern: /^\s{2,8}at .{1,300} in (?<path>[^\s].{0,300}\.(?:cs|fs|vb)):line (?<line>\d{1,7})$/,
      },
    ],
    weight: 0.86,
    cause: 'A .NET program ends with {error}: {message}.',
    fix: null,
    matches: [
      'Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.\n   at Shop.Cart.Total() in /w/src/Cart.cs:line 14',
      'Unhandled Exception: System.IO.FileNotFoundException: Could not load file or assembly Shop.Core',
    ],
    not: ['Unhandled exceptions are logged'],
  },
  {
    id: 'dotnet-format',
    category: 'dotnet',
    kind: 'lint',
    severity: 'low',
    hint: ['error WHITESPACE', 'error FINALNEWLINE', 'error IMPORTS', 'error CHARSET', 'Formatted code file'],
    pattern:
      /^\s{0,4}(?<path>[^\s:()]{1,300}\.\w{1,10})\((?<line>\d{1,7}),(?<column>\d{1,6})\): error (?<rule>WHITESPACE|FINALNEWLINE|IMPORTS|CHARSET|ENDOFLINE): (?<message>.{1,240})/,
    weight: 0.88,
    cause: '{path} is not formatted as dotnet format wants it ({rule} at line {line}).',
    fix: 'Run `dotnet format` and commit the result.',
    matches: [
      '/w/src/Cart.cs(4,1): error WHITESPACE: Fix whitespace formatting. Delete 4 characters. [/w/Shop.csproj]',
      '/w/src/Cart.cs(90,2): error FINALNEWLINE: Fix final newline.',
    ],
    not: ['Formatted 0 of 12 files.'],
  },
  {
    id: 'powershell-pester-failed',
    category: 'test',
    kind: 'test',
    severity: 'high',
    hint: '[-] ',
    pattern: /^\s{0,12}\[-\] (?<test>[^\s].{0,240}?)(?: [\d.]{1,10}m?s(?: \(.{1,40}\))?)?$/,
    around: [
      {
        side: 'after',
        within: 4,
        pattern: /^\s{1,12}(?<message>(?:Expected|[\w]{1,60}Exception|Error).{1,300})$/,
        required: true,
      },
    ],
    weight: 0.82,
    cause: 'The Pester test "{test}" fails: {message}.',
    fix: 'Compare the values of "{test}" with what the script gives.',
    matches: [
      '  [-] gives a discount 12ms (10ms|2ms)\n   Expected 9, but got 900.',
      "[-] Running all files -> values differ!\n    Expected: 'a.ps1'",
    ],
    not: ['  [+] gives a discount 12ms'],
  },
  {
    id: 'powershell-error',
    category: 'other',
    kind: 'configuration',
    severity: 'high',
    hint: ['is not recognized as', 'CommandNotFoundException', 'ParserError:'],
    pattern:
      /(?:[Tt]he term '(?<name>[^']{1,120})' is not recognized as (?:a|the) name|'(?<name2>[^']{1,120})' is not recognized as an internal or external command|^ParserError: (?<path>[^\s:]{0,3}[^\s:]{1,240}):(?<line>\d{1,6}))/,
    weight: 0.9,
    cause: 'The shell does not know {name/name2|the syntax of the script}.',
    fix: 'Install {name/name2|what the script needs}, add it to PATH, or set the shell that the script is written for.',
    matches: [
      "The term 'make' is not recognized as a name of a cmdlet, function, script file, or executable program.",
      "'npm' is not recognized as an internal or external command,",
    ],
    not: ['input is not recognized as JSON'],
  },
];
