package org.plumbline.core.extension;

import org.eclipse.osgi.util.NLS;

/** Texts about files that people write; keys are {@code Class_purpose}, texts are in {@code messages.properties}. */
public final class Messages extends NLS {

	public static String YamlMap_empty;
	/** {0} key */
	public static String YamlMap_keyTwice;
	/** {0} key */
	public static String YamlMap_missing;
	/** {0} key */
	public static String YamlMap_notAFlag;
	public static String YamlMap_notAMapping;
	/** {0} key */
	public static String YamlMap_notANumber;
	public static String YamlMap_notAText;
	/** {0} what the YAML reader says */
	public static String YamlMap_notYaml;
	/** {0} key, {1} known keys */
	public static String YamlMap_unknownKey;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
