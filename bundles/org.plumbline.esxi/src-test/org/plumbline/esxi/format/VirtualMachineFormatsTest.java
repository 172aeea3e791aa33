package org.plumbline.esxi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vmware.log} of every generation. */
class VirtualMachineFormatsTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			5.0              ¦ 2012-05-03T04:05:06.891Z| vcpu-0| CPU reset: soft ¦ 2012-05-03T04:05:06.891Z info . vcpu-0 'CPU reset: soft'
			5.5              ¦ 2016-05-03T04:05:06.723Z| Worker#0| W110: slow ¦ 2016-05-03T04:05:06.723Z warning . Worker#0 'slow'
			7.0              ¦ 2022-05-03T04:05:06.723Z| vmx| E001: bad ¦ 2022-05-03T04:05:06.723Z error . vmx 'bad'
			always logged    ¦ 2022-05-03T04:05:06.723Z| vmx| A000: ConfigDB ¦ 2022-05-03T04:05:06.723Z notice . vmx 'ConfigDB'
			hosted           ¦ 2022-05-03T04:05:06.723+02:00[+0.017]| mks| I005: x ¦ 2022-05-03T02:05:06.723Z info . mks 'x'
			further line     ¦ 2022-05-03T04:05:06.723Z| vmx| W003+ more ¦ 2022-05-03T04:05:06.723Z warning . vmx 'more' join=ALWAYS
			empty            ¦ 2022-05-03T04:05:06.723Z| vmx| W003: ¦ 2022-05-03T04:05:06.723Z warning . vmx ''
			not a level      ¦ 2022-05-03T04:05:06.723Z| vmx| IDE1: x ¦ 2022-05-03T04:05:06.723Z info . vmx 'IDE1: x'
			no second bar    ¦ 2022-05-03T04:05:06.723Z| vmx ¦ -
			no bar           ¦ 2022-05-03T04:05:06.723Z vmx| x ¦ -
			open delay       ¦ 2022-05-03T04:05:06.723Z[+0.017| vmx| x ¦ -
			""")
	void reads5To7(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new VmxFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			one line         ¦ May 03 04:05:06.105: vcpu-1| Guest: x ¦ 5/3@04:05:06.105 info . vcpu-1 'Guest: x'
			no milliseconds  ¦ May 03 04:05:06: vmx| x ¦ -
			no bar           ¦ May 03 04:05:06.105: vmx x ¦ -
			""")
	void reads4(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new VmxClassicFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			host             ¦ 2023-05-03T04:05:06.792Z In(05) vmx - DISK: open ¦ 2023-05-03T04:05:06.792Z info . vmx 'DISK: open'
			operation        ¦ 2023-05-03T04:05:06.792Z Wa(03) vmx 539bc6dd-c7-c39c slow ¦ 2023-05-03T04:05:06.792Z warning . vmx 'slow' op=539bc6dd-c7-c39c
			one number       ¦ 2023-05-03T04:05:06.792Z In(05) vmx d89539bd MKS: on ¦ 2023-05-03T04:05:06.792Z info . vmx 'MKS: on' op=d89539bd
			named operation  ¦ 2023-05-03T04:05:06.792Z In(05) vmx vim-cmd-fc-243c MKS: on ¦ 2023-05-03T04:05:06.792Z info . vmx 'MKS: on' op=vim-cmd-fc-243c
			a hexadecimal word ¦ 2023-05-03T04:05:06.792Z In(05) vmx boot-face on ¦ 2023-05-03T04:05:06.792Z info . vmx 'boot-face on'
			seven digits     ¦ 2023-05-03T04:05:06.792Z In(05) vmx 1234567 pages ¦ 2023-05-03T04:05:06.792Z info . vmx '1234567 pages'
			hosted           ¦ 2023-05-03T04:05:06.792+01:00 In(05) vcpu-0 CPU reset ¦ 2023-05-03T03:05:06.792Z info . vcpu-0 'CPU reset'
			always logged    ¦ 2023-05-03T04:05:06.792Z No(00) vmx ConfigDB ¦ 2023-05-03T04:05:06.792Z notice . vmx 'ConfigDB'
			further line     ¦ 2023-05-03T04:05:06.792Z In(05)+ vmx - more ¦ 2023-05-03T04:05:06.792Z info . vmx 'more' join=ALWAYS
			a word with dash ¦ 2023-05-03T04:05:06.792Z In(05) vmx PCI-Express on ¦ 2023-05-03T04:05:06.792Z info . vmx 'PCI-Express on'
			empty            ¦ 2023-05-03T04:05:06.792Z In(05) vmx ¦ 2023-05-03T04:05:06.792Z info . vmx ''
			syslog service   ¦ 2023-05-03T04:05:06.792Z In(182) vmkernel x ¦ -
			""")
	void readsFrom8(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new VmxTaggedFormat(), line));
	}
}
