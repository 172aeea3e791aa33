/**
 * What stands behind the numbers of a host: names of worlds, ids under which one operation goes in several logs. First
 * types: {@link org.plumbline.core.world.WorldNames}, {@link org.plumbline.core.world.Operations}.
 */
package org.plumbline.core.world;
