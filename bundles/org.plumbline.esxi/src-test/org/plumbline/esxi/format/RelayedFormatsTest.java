package org.plumbline.esxi.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies that a log server keeps, and logs of no known grammar. */
class RelayedFormatsTest {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			kernel            ¦ <181>2014-05-03T04:05:06.400Z esx07.example.test vmkwarning: cpu2:43)WARNING: Psp: 9: none ¦ 2014-05-03T04:05:06.400Z warning vmkwarning Psp 'Psp: 9: none' cpu=2 world=43 host=esx07.example.test
			body is trusted   ¦ <163>2022-05-03T04:05:06.4Z ESX07 Hostd: info hostd[10539] [Originator@6876 sub=Default] x ¦ 2022-05-03T04:05:06.400Z info Hostd Default 'x' world=10539 host=ESX07
			priority counts   ¦ <163>2022-05-03T04:05:06.4Z ESX07 sshd[5]: x ¦ 2022-05-03T04:05:06.400Z error sshd . 'x' pid=5 host=ESX07
			block of 5        ¦ <166>2014-05-03T04:05:06.4Z ESX07 Hostd: [6FE81B90 warning 'Libs'] x ¦ 2014-05-03T04:05:06.400Z warning Hostd Libs 'x' host=ESX07
			observation       ¦ <14>2014-05-03T04:05:06.4Z ESX07 vobd:  [netCorrelator] 9us: [vob.net.x] y ¦ 2014-05-03T04:05:06.400Z info vobd netCorrelator '[vob.net.x] y' up=9000 host=ESX07
			further line      ¦ <166>2014-05-03T04:05:06.4Z ESX07 Hostd: --> more ¦ 2014-05-03T04:05:06.400Z info Hostd . '--> more' host=ESX07 join=SAME_PROCESS
			RFC 5424          ¦ <12>1 2021-05-03T04:05:06.263383+00:00 vc07 vpxd 586 - -  Event [5] [1-1] x ¦ 2021-05-03T04:05:06.263383Z warning vpxd . 'Event [5] [1-1] x' pid=586 host=vc07
			structured data   ¦ <14>1 2021-05-03T04:05:06Z h vpxd - id [esx@4413 sub="A ] b" opID="c"][x@1 y="z"] text ¦ 2021-05-03T04:05:06Z info vpxd A ] b 'text' op=c host=h
			data, no message  ¦ <14>1 2021-05-03T04:05:06Z - vpxd 1 id [esx@4413 threadName="t"] ¦ 2021-05-03T04:05:06Z info vpxd t '' pid=1
			RFC 3164          ¦ <163>May  3 04:05:06 Hostd: [2011-05-03 04:05:06.789 1A2B3C4D info 'App'] x ¦ 2011-05-03T04:05:06.789Z5/3@04:05:06 info Hostd App 'x'
			RFC 3164, kernel  ¦ <6>May  3 04:05:06 esx07 vmkernel: 0:00:00:01.000 cpu0:4096)WARNING: x ¦ 5/3@04:05:06 warning vmkernel . 'x' up=1000000000 cpu=0 world=4096 host=esx07
			priority too big  ¦ <192>2014-05-03T04:05:06.400Z h sshd: x ¦ -
			no priority       ¦ <>2014-05-03T04:05:06.400Z h sshd: x ¦ -
			driver text       ¦ <6>tg3: link is up ¦ -
			""")
	void readsLinesWithPriority(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new RemoteSyslogFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			host with dot  ¦ 2014-05-03T04:05:06.4Z esx.example.test vmkernel: cpu2:43)Psp: 9: none ¦ 2014-05-03T04:05:06.400Z info vmkernel Psp 'Psp: 9: none' cpu=2 world=43 host=esx.example.test
			pid            ¦ 2014-05-03T04:05:06.4Z esx clomd[33]: x ¦ 2014-05-03T04:05:06.400Z info clomd . 'x' pid=33 host=esx
			localhost      ¦ 2014-05-03T04:05:06.4Z localhost root: x ¦ 2014-05-03T04:05:06.400Z info root . 'x' host=localhost
			9.1            ¦ 2026-05-03T04:05:06.133Z esx vobd 2097 - [esx@4413 threadName="Apd"] 48us: [esx.problem.x] y ¦ 2026-05-03T04:05:06.133Z info vobd Apd '[esx.problem.x] y' up=48000 pid=2097 host=esx
			a sentence     ¦ 2014-05-03T04:05:06.4Z Failed there: x ¦ -
			words          ¦ 2014-05-03T04:05:06.4Z Host has booted ¦ -
			""")
	void readsLinesWithoutPriority(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new RelayedSyslogFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			observation    ¦ May 3 05:05:07 192.0.2.7 May 13 04:05:06 vobd: May 13 04:05:06.927: 85us: [vob.net.x] y ¦ 5/13@04:05:06.927 info vobd . '[vob.net.x] y' up=85000 host=192.0.2.7
			own host       ¦ May 3 05:05:07 192.0.2.7 May 3 04:05:06 esx07 sshd[1]: y ¦ 5/3@04:05:06 info sshd . 'y' pid=1 host=esx07
			kernel         ¦ May 3 05:05:07 192.0.2.7 May 3 04:05:06 vmkernel: 0:00:00:01.000 cpu0:1)x ¦ 5/3@04:05:06 info vmkernel . 'x' up=1000000000 cpu=0 world=1 host=192.0.2.7
			one stamp      ¦ May 3 05:05:07 192.0.2.7 sshd[1]: y ¦ -
			""")
	void readsClassicLinesOfTwoStamps(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new RelayedSyslogClassicFormat(), line));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
			ISO             ¦ 2025-05-03T04:05:06.360Z Host has booted ¦ 2025-05-03T04:05:06.360Z info . . 'Host has booted'
			Java            ¦ 2013-05-03 04:05:06,500 WARN  [main] x ¦ 2013-05-03T04:05:06.500Z warning . . 'WARN  [main] x'
			colon           ¦ 2020-05-03 04:05:06:259 'App' 123 ERROR x ¦ 2020-05-03T04:05:06.259Z info . . ''App' 123 ERROR x'
			level, brackets ¦ [2020-05-03 04:05:06] [error] x ¦ 2020-05-03T04:05:06Z error . . '[error] x'
			slashes         ¦ 2020/05/03 04:05:06 INFO: x ¦ 2020-05-03T04:05:06Z info . . 'INFO: x'
			epoch           ¦ 1265727661.25: critical: x ¦ 2010-02-09T15:01:01.250Z critical . . 'critical: x'
			calendar        ¦ Thu May  3 04:05:06 2012 x ¦ 2012-05-03T04:05:06Z5/3@04:05:06 info . . 'x'
			calendar, zone  ¦ Thu May  3 04:05:06 UTC 2012: x ¦ 2012-05-03T04:05:06Z5/3@04:05:06 info . . 'x'
			weekday         ¦ Thu May  3 04:05:06 [a: b.c:info]: x ¦ 5/3@04:05:06 info . . '[a: b.c:info]: x'
			weekday, zone   ¦ Thu May  3 04:05:06 EDT [a: b.c:info]: x ¦ 5/3@04:05:06 info . . '[a: b.c:info]: x'
			no weekday      ¦ T1u May  3 04:05:06 x ¦ -
			no year         ¦ May  3 04:05:06.25 whatever ¦ 5/3@04:05:06.250 info . . 'whatever'
			only a stamp    ¦ 2020-05-03T04:05:06Z ¦ 2020-05-03T04:05:06Z info . . ''
			log4j, thread   ¦ 2013-05-03 04:05:06,500 [pool-1 x] WARN com.example.A - y ¦ 2013-05-03T04:05:06.500Z warning . . '[pool-1 x] WARN com.example.A - y'
			two brackets    ¦ 2013-05-03 04:05:06 [main] [A.b] [ERROR] y ¦ 2013-05-03T04:05:06Z error . . '[main] [A.b] [ERROR] y'
			level first     ¦ ERROR [2013-05-03 04:05:06,500] y ¦ 2013-05-03T04:05:06.500Z error . . 'y'
			level, no stamp ¦ ERROR it broke ¦ -
			log4j DATE      ¦ 3 May 2013 04:05:06,500 DEBUG y ¦ 2013-05-03T04:05:06.500Z debug . . 'DEBUG y'
			log4j, no date  ¦ 3 Foo 2013 04:05:06,500 DEBUG y ¦ -
			epoch, millis   ¦ 1265727661250 x ¦ 2010-02-09T15:01:01.250Z info . . 'x'
			epoch, micros   ¦ 1265727661250001 x ¦ 2010-02-09T15:01:01.250001Z info . . 'x'
			a long number   ¦ 126572766125 x ¦ -
			glued           ¦ 2020-05-03T04:05:06Zx ¦ -
			words           ¦ no stamp here ¦ -
			""")
	void readsTimesOfOtherLogs(String name, String line, String expected) {
		assertEquals(expected, Heads.read(new GenericFormat(), line));
	}
}
